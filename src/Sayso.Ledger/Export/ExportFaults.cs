using static System.FormattableString;

namespace Sayso.Ledger.Export;

/// <summary>What may go wrong with moving a ledger out and in. A code is never given a second meaning.</summary>
public static class ExportFaults
{
    /// <summary>No format has this name.</summary>
    public static Fault UnknownFormat(string name) => new("SAYSO5201", $"No format is called {name}.", $"Choose one of {string.Join(", ", StoryExporter.Formats)}.");

    /// <summary>There is no room left for what is written.</summary>
    public static Fault NoRoom(string? path) => new("SAYSO5202", "There is no room left on the disk for the export.", "Make room and give the same command again; nothing half written was left behind.") { File = path };

    /// <summary>The output cannot be written for another reason.</summary>
    public static Fault NotWritable(string? path, string why) => new("SAYSO5203", $"The export cannot be written: {why}", "See that the folder is there and that you may write to it.") { File = path };

    /// <summary>There is something in the folder already.</summary>
    public static Fault FolderInUse(string path) => new("SAYSO5204", "There is something in this folder already.", "Name a folder that is not there yet; this one was left as it is.") { File = path };

    /// <summary>A format that makes many files was to be written to one stream.</summary>
    public static Fault NeedsFolder(string name) => new("SAYSO5205", $"The format {name} makes many files.", "Name a folder to write them to.");

    /// <summary>An entry is about another one that is lost.</summary>
    public static Fault LostSubject(long entry, long subject) =>
        new("SAYSO5206", Invariant($"Entry {entry} is about entry {subject}, which cannot be read, and was left out."), "Take the ledger from a backup if what it says matters.");

    /// <summary>A line is not JSON.</summary>
    public static Fault NotJson(long line, string what) => new("SAYSO5211", Invariant($"Line {line} is not JSON and was left out: {what}"), Unaltered);

    /// <summary>A line is JSON of another form.</summary>
    public static Fault UnknownForm(long line, string found) =>
        new("SAYSO5212", Invariant($"Line {line} is of the form {found}, not \"{LedgerLines.Format}\", and was left out."), "Use the version of Sayso that wrote it, or a later one.");

    /// <summary>A field of a line is missing or holds what it may not.</summary>
    public static Fault BadField(long line, string name, string wanted) => new("SAYSO5213", Invariant($"Line {line} was left out: its field {name} is missing or is not {wanted}."), Unaltered);

    /// <summary>A text is not the one whose hash the line gives.</summary>
    public static Fault OtherText(long line, string expected, string found) =>
        new("SAYSO5214", Invariant($"Line {line} was left out: its text is {found}, but its id is {expected}."), Unaltered);

    /// <summary>A reading on a line is none, or is one of another text.</summary>
    public static Fault BadReading(long line, Fault why)
    {
        ArgumentNullException.ThrowIfNull(why);
        return new("SAYSO5215", Invariant($"Line {line} was left out, since its reading is damaged: {why.Code}: {why.Message}"), Unaltered);
    }

    /// <summary>A line is about a text that is not on record.</summary>
    public static Fault NoDocument(long line, string id) => new("SAYSO5216", Invariant($"Line {line} was left out: it is about {id}, which is not on record."), "Import the file that has this text first.");

    /// <summary>A line is about somebody whom no story on record names so.</summary>
    public static Fault NoEntity(long line, string name) => new("SAYSO5217", Invariant($"Line {line} was left out: nobody in its document is called {name}."), "Make this decision again in this ledger.");

    /// <summary>A decision makes no sense in this ledger, where others were made.</summary>
    public static Fault NotDecidable(long line, string why) => new("SAYSO5218", Invariant($"Line {line} was left out: {why}"), "Make this decision again in this ledger if it is still wanted.");

    /// <summary>A line is longer than any story makes it.</summary>
    public static Fault TooLong(long line, long most) => new("SAYSO5219", Invariant($"Line {line} has more than {most} bytes and was left out."), Unaltered);

    /// <summary>The file to be imported cannot be read.</summary>
    public static Fault NotReadable(string? path, string why) =>
        new("SAYSO5220", $"The file cannot be read on: {why}", "Import it again when it can be read; what is stored by then is not stored twice.") { File = path };

    private const string Unaltered = "Give a file as `sayso export --format jsonl` writes it, unaltered.";
}
