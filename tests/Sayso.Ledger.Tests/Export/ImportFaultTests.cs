using System.Text;
using Sayso.Ledger.Export;

namespace Sayso.Ledger.Tests.Export;

public class ImportFaultTests
{
    private static readonly string s_lines = Lines();

    [Theory]
    [InlineData("{\"format\":\"sayso-ledger/1\"", "SAYSO5211")]
    [InlineData("[]", "SAYSO5211")]
    [InlineData("{\"format\":\"sayso-ledger/7\",\"entry\":\"story\"}", "SAYSO5212")]
    [InlineData("{\"format\":\"sayso-ledger/1\",\"entry\":\"verdict\",\"reason\":null,\"by\":null}", "SAYSO5212")]
    [InlineData("{\"format\":\"sayso-ledger/1\",\"entry\":\"story\",\"id\":7}", "SAYSO5213")]
    [InlineData("{\"format\":\"sayso-ledger/1\",\"entry\":\"story\",\"text\":\"\\ud800\",\"id\":\"sha256:x\"}", "SAYSO5213")]
    [InlineData("{\"format\":\"sayso-ledger/1\",\"entry\":\"story\",\"text\":\"a\",\"id\":\"sha256:0000000000000000000000000000000000000000000000000000000000000000\"}", "SAYSO5214")]
    [InlineData("{\"format\":\"sayso-ledger/1\",\"entry\":\"retraction\",\"reason\":null,\"by\":null,\"id\":\"sha256:0000000000000000000000000000000000000000000000000000000000000000\"}", "SAYSO5216")]
    [InlineData("{\"format\":\"sayso-ledger/1\",\"entry\":\"undo\",\"reason\":null,\"by\":null,\"undone\":{\"entry\":\"retraction\",\"reason\":null,\"by\":null,\"id\":\"sha256:0000000000000000000000000000000000000000000000000000000000000000\"}}", "SAYSO5218")]
    [InlineData("{\"format\":\"sayso-ledger/1\",\"entry\":\"undo\",\"reason\":null,\"by\":null,\"undone\":{\"entry\":\"undo\",\"reason\":null,\"by\":null}}", "SAYSO5212")]
    [InlineData("{\"format\":\"sayso-ledger/1\",\"entry\":\"split\",\"reason\":null,\"by\":null,\"documents\":[\"\\ud800\"],\"one\":{},\"other\":{}}", "SAYSO5213")]
    public void A_bad_line_is_left_out_and_told_and_the_rest_goes_in(string line, string code)
    {
        using var shelf = new Shelf();
        var outcome = Exports.Import(shelf.Ledger, line + "\n\n" + s_lines);
        var fault = Assert.Single(outcome.LeftOut);
        Assert.Equal(code, fault.Code);
        Assert.Contains("ine 1 ", fault.Message, StringComparison.Ordinal);
        Assert.Equal(2, outcome.Stories);
        Assert.False(outcome.Success);
        Assert.Empty(shelf.Ledger.Verify());
    }

    [Fact]
    public void A_text_that_was_altered_is_left_out()
    {
        using var shelf = new Shelf();
        var outcome = Exports.Import(shelf.Ledger, s_lines.Replace("The Harrow bridge will stay", "The Harrow bridge won’t stay", StringComparison.Ordinal));
        Assert.Equal("SAYSO5214", Assert.Single(outcome.LeftOut).Code);
        Assert.Equal(1, outcome.Stories);
    }

    [Fact]
    public void A_reading_with_offsets_beyond_the_text_is_left_out()
    {
        using var shelf = new Shelf();
        var outcome = Exports.Import(shelf.Ledger, s_lines.Replace("\"content\":[[", "\"content\":[[9", StringComparison.Ordinal));
        Assert.All(outcome.LeftOut, fault => Assert.Equal("SAYSO5215", fault.Code));
        Assert.NotEmpty(outcome.LeftOut);
    }

    [Fact]
    public void A_merge_of_somebody_whom_the_story_does_not_name_is_left_out()
    {
        using var old = Exports.Everything();
        using var shelf = new Shelf();
        var outcome = Exports.Import(shelf.Ledger, Exports.Text(old.Ledger, "jsonl").Replace("\"name\":\"Tom Arkwright\"}", "\"name\":\"Nobody\"}", StringComparison.Ordinal));
        Assert.Equal(["SAYSO5217", "SAYSO5218"], outcome.LeftOut.Select(fault => fault.Code));
        Assert.Equal(4, outcome.Decisions);
    }

    [Fact]
    public void A_file_cut_in_the_middle_of_a_line_gives_what_is_before()
    {
        using var shelf = new Shelf();
        var outcome = Exports.Import(shelf.Ledger, s_lines[..^40]);
        Assert.Equal("SAYSO5211", Assert.Single(outcome.LeftOut).Code);
        Assert.Equal(1, outcome.Stories);
    }

    [Fact]
    public void Whatever_byte_is_broken_nothing_but_whole_lines_goes_in()
    {
        byte[] lines = Encoding.UTF8.GetBytes(s_lines);
        for (int at = 0; at < lines.Length; at += 97)
        {
            byte[] broken = [.. lines];
            broken[at] ^= 0x11;
            using var shelf = new Shelf();
            using var input = new MemoryStream(broken);
            var outcome = new StoryImporter(shelf.Ledger).Import(input, stop: TestContext.Current.CancellationToken);
            Assert.Null(outcome.Fault);
            Assert.InRange(outcome.Stories, 0, 2);
            Assert.Empty(shelf.Ledger.Verify());
        }
    }

    [Fact]
    public void Lines_may_end_as_elsewhere_and_begin_with_a_byte_order_mark()
    {
        using var shelf = new Shelf();
        Assert.Equal(2, Exports.Import(shelf.Ledger, "\ufeff" + s_lines.Replace("}\n", "}\r\n", StringComparison.Ordinal)).Stories);
    }

    [Fact]
    public void A_file_that_is_not_there_is_a_fault()
    {
        using var shelf = new Shelf();
        Assert.Equal("SAYSO5220", new StoryImporter(shelf.Ledger).Import(shelf.File + ".nowhere", stop: TestContext.Current.CancellationToken).Fault?.Code);
    }

    private static string Lines()
    {
        using var old = new Shelf();
        old.Add(Tales.Bridge, "Harrow Courier");
        old.Add(Tales.Ferry);
        return Exports.Text(old.Ledger, "jsonl");
    }
}
