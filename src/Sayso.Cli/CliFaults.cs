namespace Sayso.Cli;

/// <summary>What can go wrong between what the user typed and the engine.</summary>
internal static class CliFaults
{
    /// <summary>An option or argument that makes no sense.</summary>
    public static Fault BadUsage(string message, string command) => new("SAYSO4001", message, $"See `{command} --help`.");

    // SAYSO4002, 4003 and 4004 were retired: what they said of files, SAYSO3101, 3103 and 3102 say.

    /// <summary>A file that cannot be written.</summary>
    public static Fault Unwritable(string path, Exception e) => new("SAYSO4005", $"It cannot be written: {Reason(e)}", "See that there is room and that you may write there.") { File = path };

    /// <summary>Two stories would be written to the same file, or one over itself.</summary>
    public static Fault Taken(string path, string target) => new("SAYSO4006", $"Its reading would be written over {target}.", "Give it another name, or another folder with --output.") { File = path };

    /// <summary>A corpus without a text that has annotations.</summary>
    public static Fault NoCorpus(string path) => new("SAYSO4007", "There is no annotated story in it.", "Give a folder with text/NAME.txt and attributions/NAME.ann.") { File = path };

    /// <summary>A folder without gold stories.</summary>
    public static Fault NoGold(string path) => new("SAYSO4008", "There is no gold story in it.", "Give a folder with NAME.gold.json, and NAME.txt there or in --text.") { File = path };

    /// <summary>A name that several bear, where one must be meant.</summary>
    public static Fault Ambiguous(string name, IEnumerable<string> numbers) =>
        new("SAYSO4009", $"Several may be called {name}: {string.Join(", ", numbers)}.", "Give the number of the one you mean; `sayso person` shows who is who.");

    /// <summary>A story that was withdrawn from all answers.</summary>
    public static Fault Withdrawn(string id) => new("SAYSO4010", "This story is withdrawn from all answers.", "`sayso undo` brings it back, with the number that `sayso retract` said.") { File = id };

    /// <summary>An address that the server cannot listen at.</summary>
    public static Fault CannotListen(Exception e) => new("SAYSO4011", Reason(e), "Give a free address of this machine with --urls; port 0 takes a free port.");

    /// <summary>No key has this name.</summary>
    public static Fault NoKey(string name) => new("SAYSO4012", $"No key is called {name}.", "See `sayso keys list`.");

    /// <summary>Something nobody thought of.</summary>
    public static Fault Unexpected(Exception e) => new("SAYSO4999", $"Something went wrong that should not have: {e.GetType().Name}: {Reason(e)}", "Please report it with the command you typed.");

    /// <summary>The first line of what went wrong.</summary>
    private static string Reason(Exception e)
    {
        string line = e.Message.Split('\n')[0].Trim();
        return line.EndsWith('.') ? line : line + ".";
    }
}
