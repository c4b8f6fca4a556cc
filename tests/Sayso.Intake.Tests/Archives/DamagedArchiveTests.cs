using System.Text;
using CsCheck;

namespace Sayso.Intake.Tests.Archives;

public class DamagedArchiveTests : IntakeFolder
{
    [Fact]
    public async Task A_truncated_last_record_is_told_with_its_place_and_all_before_it_goes_in()
    {
        var warc = new WarcFile(true).AddInfo().AddPage().AddPage().AddPage();
        foreach (int lost in (int[])[1, 4, 8, 9, 100, 600])
        {
            var arrivals = await Bring(Write("a.warc.gz", warc.Bytes[..^lost]));
            Assert.Equal([null, null, "SAYSO3109"], arrivals.Select(arrival => arrival.Fault?.Code));
            Assert.Equal(warc.Starts[3], arrivals[2].Fault!.Offset);
        }
    }

    [Fact]
    public async Task A_truncated_archive_that_is_not_packed_is_told_too()
    {
        var warc = new WarcFile(false).AddInfo().AddPage().AddPage();
        foreach (int lost in (int[])[10, 1000, 2000])
        {
            var arrivals = await Bring(Write("a.warc", warc.Bytes[..^lost]));
            Assert.Equal([null, "SAYSO3109"], arrivals.Select(arrival => arrival.Fault?.Code));
            Assert.Equal(warc.Starts[2], arrivals[1].Fault!.Offset);
        }
    }

    [Fact]
    public async Task A_record_cut_in_the_middle_does_not_take_the_next_with_it()
    {
        byte[] record = WarcFile.Packed(WarcFile.Record("response", "application/http", Encoding.UTF8.GetBytes("HTTP/1.1 200 OK\r\n\r\n" + new string('x', 3000)), "https://harbour.example/"));
        var warc = new WarcFile(true).AddPage().AddRaw(record[..^20]).AddPage("https://harbour.example/after").AddPage();
        var arrivals = await Bring(Write("a.warc.gz", warc.Bytes));
        Assert.Equal("SAYSO3110", Assert.Single(arrivals, arrival => arrival.Fault is not null).Fault!.Code);
        Assert.Equal(warc.Starts[1], arrivals[1].Offset);
        Assert.Equal([warc.Starts[0], warc.Starts[2], warc.Starts[3]], arrivals.Where(arrival => arrival.Fault is null).Select(arrival => arrival.Offset!.Value));
    }

    [Fact]
    public async Task Rubbish_between_records_is_told_once()
    {
        foreach (bool isPacked in (bool[])[true, false])
        {
            var warc = new WarcFile(isPacked).AddPage().AddRaw(Encoding.UTF8.GetBytes(string.Concat(Enumerable.Repeat("rubbish\r\n", 5000)))).AddPage();
            var arrivals = await Bring(Write("a.warc.gz", warc.Bytes));
            Assert.Equal([null, "SAYSO3110", null], arrivals.Select(arrival => arrival.Fault?.Code));
            Assert.Equal(warc.Starts, arrivals.Select(arrival => arrival.Offset!.Value));
        }
    }

    [Fact]
    public async Task A_record_that_claims_more_than_there_is_does_no_harm()
    {
        var warc = new WarcFile(false).AddPage().Add(WarcFile.Record("response", "application/http", [1], "https://harbour.example/", length: long.MaxValue)).AddPage();
        Assert.Equal([null, "SAYSO3109"], (await Bring(Write("a.warc", warc.Bytes))).Select(arrival => arrival.Fault?.Code));
    }

    [Fact]
    public async Task A_bomb_in_an_archive_is_told_and_the_rest_goes_in()
    {
        byte[] zeros = new byte[40_000_000];
        byte[] bomb = WarcFile.Packed(WarcFile.Record("response", "application/http", zeros, "https://harbour.example/bomb"));
        var warc = new WarcFile(true).AddPage().AddRaw(bomb).AddMessage("https://harbour.example/2", "Content-Type: text/html\r\nContent-Encoding: gzip\r\n", WarcFile.Packed(zeros)).AddPage();
        var arrivals = await Bring(Write("a.warc.gz", warc.Bytes));
        Assert.Equal([null, "SAYSO3108", "SAYSO3108", null], arrivals.Select(arrival => arrival.Fault?.Code));
        Assert.Equal(warc.Starts, arrivals.Select(arrival => arrival.Offset!.Value));
    }

    [Fact]
    public async Task A_bomb_in_packed_text_is_told()
    {
        Assert.Equal("SAYSO3108", (await Fault(Write("a.txt.gz", WarcFile.Packed(new byte[40_000_000])))).Code);
        var inner = WarcFile.Packed(WarcFile.Packed(new byte[1000]));
        Assert.Equal("SAYSO3105", (await Fault(Write("b.gz", inner))).Code);
    }

    [Fact]
    public async Task A_record_beyond_the_limit_is_passed_over()
    {
        var warc = new WarcFile(true).AddPage().AddMessage("https://harbour.example/2", "Content-Type: text/html\r\n", Encoding.ASCII.GetBytes(string.Concat(Enumerable.Range(0, 80_000).Select(i => $"<p>{i}</p>")))).AddPage();
        var arrivals = await Bring(new IntakeOptions { Limits = new IntakeLimits { DocumentBytes = 100_000 } }, Write("a.warc.gz", warc.Bytes));
        Assert.Equal([null, "SAYSO1003", null], arrivals.Select(arrival => arrival.Fault?.Code));
    }

    [Fact]
    public async Task However_an_archive_is_damaged_what_lies_before_comes_in_and_nothing_is_thrown()
    {
        var warc = new WarcFile(true).AddInfo().AddPage().AddPage().AddPage();
        byte[] whole = warc.Bytes;
        var samples = Gen.Select(Gen.Int[0, whole.Length - 1], Gen.Byte, Gen.Bool);
        await samples.SampleAsync(async sample =>
        {
            var (at, value, cuts) = sample;
            byte[] damaged = [.. whole];
            damaged[at] ^= (byte)(value | 1);
            using var intake = new StoryIntake(new IntakeOptions { OpenStandardInput = () => new MemoryStream(cuts ? damaged[..at] : damaged) });
            int stories = 0;
            await foreach (var arrival in intake.OpenAsync(["-"], Token))
            {
                stories += arrival.Document is null ? 0 : 1;
            }

            // By its first record an archive is known for one.
            Assert.True(cuts || stories >= 2 || at < warc.Starts[1]);
        }, iter: 200);
    }
}
