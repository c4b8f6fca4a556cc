using System.Text.Json;
using System.Text.RegularExpressions;

namespace Sayso.Cli.Tests.Ledger;

public partial class DecisionTests : LedgerFolder
{
    [Fact]
    public void A_story_is_withdrawn_and_brought_back()
    {
        Write("a.txt");
        Printed("add", "a.txt");
        string id = IdOfFirst();
        string said = Printed("retract", id, "--reason", "a hoax", "--by", "the desk");
        Assert.Contains("Nothing on record", Printed("find"), StringComparison.Ordinal);
        Fails(["retract", id], "SAYSO4010");
        Assert.Contains("SAYSO4010", Sayso("story", id).Error, StringComparison.Ordinal);
        Printed("undo", Number().Match(said).Value);
        Assert.Contains("Ina Holt", Printed("find"), StringComparison.Ordinal);
        Fails(["undo", Number().Match(said).Value], "SAYSO5014");
    }

    [Fact]
    public void A_statement_is_corrected_shown_beside_what_was_read_and_taken_back()
    {
        Write("a.txt");
        Printed("add", "a.txt");
        string id = IdOfFirst();
        string said = Printed("correct", id, "a1", "--who", "Odo Brandt", "--stance", "doubts", "--note", "he called the desk", "--by", "Ada");
        Assert.Contains("Odo Brandt", Printed("find", "--speaker", "Brandt"), StringComparison.Ordinal);
        string story = Printed("story", id);
        Assert.Contains("a1: said by Odo Brandt (read as: ", story, StringComparison.Ordinal);
        Assert.Contains("stance doubts (read as: asserts)", story, StringComparison.Ordinal);
        Assert.Contains("by Ada: he called the desk", story, StringComparison.Ordinal);
        string entry = Number().Match(said[said.IndexOf("Entry ", StringComparison.Ordinal)..]).Value;
        Printed("undo", entry);
        Assert.Contains("taken back by entry", Printed("story", id), StringComparison.Ordinal);
        Assert.Contains("Nothing on record", Printed("find", "--speaker", "Brandt"), StringComparison.Ordinal);
        Fails(["correct", id, "a99", "--no-statement"], "SAYSO5302");
        Fails(["correct", id, "a1"], "SAYSO5301");
    }

    [Fact]
    public void Two_are_declared_one_and_parted_again()
    {
        Write("a.txt");
        Write("b.txt", "The quay was wet. “Nobody should swim here,” said Odo Brandt, a diver. The mayor said the beach would stay open.\n");
        Printed("add", "a.txt", "b.txt");
        string said = Printed("merge", "Ina Holt", "Odo Brandt");
        Assert.Contains("Odo Brandt is Ina Holt from now on.", said, StringComparison.Ordinal);
        Assert.Contains("Nobody should swim here", Printed("person", "Ina Holt"), StringComparison.Ordinal);
        Printed("undo", Number().Match(said).Value);
        Assert.DoesNotContain("Nobody should swim here", Printed("person", "Ina Holt"), StringComparison.Ordinal);
    }

    [Fact]
    public void Some_stories_are_declared_to_mean_another_of_the_name()
    {
        Write("a.txt");
        Write("b.txt", "The quay was wet. “Nobody should swim here,” said Ina Holt, an engineer. The mayor said the beach would stay open.\n");
        Printed("add", "a.txt", "b.txt");
        Assert.Contains("2 statements", Printed("person", "Ina Holt"), StringComparison.Ordinal);
        Printed("split", "Ina Holt", IdOfFirst());
        string person = Printed("person", "Ina Holt");
        Assert.Contains("1 statement;", person, StringComparison.Ordinal);
        Assert.Contains("Others who may be called so", person, StringComparison.Ordinal);
        Fails(["merge", "Ina Holt", "Ina Holt"], "SAYSO4009");
    }

    [Fact]
    public void A_ledger_goes_out_and_comes_back_with_all_that_was_said()
    {
        Write("a.txt");
        Printed("add", "a.txt", "--outlet", "Tidings");
        Printed("export", "--output", "out.jsonl");
        SaysoProcess.RunIn(Folder, [], "import", "out.jsonl", "--ledger", "other.sayso").EndsWith(0);
        var there = SaysoProcess.RunIn(Folder, [], "find", "--format", "csv", "--ledger", "other.sayso");
        Assert.Equal(Printed("find", "--format", "csv"), there.Output);
        string again = SaysoProcess.RunIn(Folder, [], "import", "out.jsonl", "--ledger", "other.sayso").Output;
        Assert.StartsWith("0 stories, 0 other publications and readings and 0 decisions are new; ", again, StringComparison.Ordinal);
    }

    [Fact]
    public void A_damaged_line_is_left_out_of_an_import_and_told()
    {
        Write("a.txt");
        Printed("add", "a.txt");
        Write("out.jsonl", Printed("export") + "{\"format\":\"sayso-ledger/1\"\n");
        var run = SaysoProcess.RunIn(Folder, [], "import", "out.jsonl", "--ledger", "other.sayso");
        run.EndsWith(1);
        Assert.StartsWith("1 stories, ", run.Output, StringComparison.Ordinal);
        Assert.Contains("out.jsonl: SAYSO5211", run.Error, StringComparison.Ordinal);
    }

    [Fact]
    public void Nothing_is_read_anew_by_the_same_engine()
    {
        Write("a.txt");
        Printed("add", "a.txt");
        Assert.Contains("already", Printed("reread"), StringComparison.Ordinal);
    }

    [Fact]
    public void The_index_is_made_anew_and_all_is_sound()
    {
        Write("a.txt");
        Printed("add", "a.txt");
        string before = Printed("find", "--format", "json");
        Assert.Contains("and the index agrees with them", Printed("verify", "--rebuild"), StringComparison.Ordinal);
        Assert.Equal(before, Printed("find", "--format", "json"));
    }

    private void Fails(string[] arguments, string code)
    {
        var run = Sayso(arguments);
        run.EndsWith(1);
        Assert.Contains(code, run.Error, StringComparison.Ordinal);
    }

    private string IdOfFirst()
    {
        using var json = JsonDocument.Parse(Printed("find", "--limit", "1", "--format", "json"));
        return json.RootElement.GetProperty("statements")[0].GetProperty("document").GetProperty("id").GetString()!;
    }

    [GeneratedRegex("(?<=Entry )[0-9]+", RegexOptions.None, matchTimeoutMilliseconds: 5000)]
    private static partial Regex Number();
}
