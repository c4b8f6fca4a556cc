using System.Globalization;

namespace Sayso.Ledger;

/// <summary>What may be wrong with a ledger, or with what is asked of it. A code is never given a second meaning.</summary>
public static class LedgerFaults
{
    /// <summary>There is no file of that name to answer questions from.</summary>
    public static Fault NoLedger(string path) => new("SAYSO5001", "There is no ledger here yet.", "Add stories to it with `sayso add`, or name another one with --ledger.") { File = path };

    /// <summary>The file is something else.</summary>
    public static Fault NotALedger(string path) => new("SAYSO5002", "This file is not a ledger.", "Name another file with --ledger; nothing was written to this one.") { File = path };

    /// <summary>The ledger was made by a later version of the program.</summary>
    public static Fault Newer(string path, long schema, long known) =>
        new("SAYSO5003", string.Create(CultureInfo.InvariantCulture, $"This ledger is of form {schema}, and this program knows forms up to {known}."), "Use the newer version of Sayso that made it.") { File = path };

    /// <summary>Another process writes to it and did not finish in time.</summary>
    public static Fault InUse(string path) => new("SAYSO5004", "Another program has been writing to this ledger for too long.", "Wait until it is done, or stop it, and try again.") { File = path };

    /// <summary>There is no room left.</summary>
    public static Fault NoRoom(string path) => new("SAYSO5005", "There is no room left on the disk.", "Make room and give the same command again; what was reported as stored is there.") { File = path };

    /// <summary>A part of the file cannot be read.</summary>
    public static Fault Damaged(string path, string what) =>
        new("SAYSO5006", $"The ledger is damaged: {what}", "Run `sayso verify` to see what is hurt; `sayso export` saves what is whole.") { File = path };

    /// <summary>The file cannot be opened or written for another reason.</summary>
    public static Fault Unusable(string path, string why) => new("SAYSO5007", $"The ledger cannot be used: {why}", "See that the folder is there and that you may write to it.") { File = path };

    /// <summary>An entry does not follow from the one before.</summary>
    public static Fault BrokenChain(long entry) =>
        new("SAYSO5008", string.Create(CultureInfo.InvariantCulture, $"Entry {entry} is not what was stored: its hash does not follow from the entry before."), "Take the ledger from a backup, or export what is whole.");

    /// <summary>An entry cannot be read.</summary>
    public static Fault LostEntry(long entry) =>
        new("SAYSO5009", string.Create(CultureInfo.InvariantCulture, $"Entry {entry} cannot be read."), "Take the ledger from a backup, or export what is whole.");

    /// <summary>What an entry holds makes no sense.</summary>
    public static Fault BadEntry(long entry, string why) =>
        new("SAYSO5010", string.Create(CultureInfo.InvariantCulture, $"Entry {entry} makes no sense: {why}"), "Take the ledger from a backup, or export what is whole.");

    /// <summary>The index differs from the record.</summary>
    public static Fault StaleIndex(string what) => new("SAYSO5011", $"The index differs from the record: {what}", "Run `sayso verify --rebuild`, which makes the index anew from the record.");

    /// <summary>No document has this name.</summary>
    public static Fault NoDocument(string name) => new("SAYSO5012", $"No document is called {name}.", "Give a document's id, or the beginning of one, as `sayso find` shows it.");

    /// <summary>No entity has this name.</summary>
    public static Fault NoEntity(string name) => new("SAYSO5013", $"Nobody called {name} is on record.", "Try a surname alone, or `sayso find --speaker`.");

    /// <summary>A question that cannot be asked.</summary>
    public static Fault BadQuestion(string what, string remedy) => new("SAYSO5014", what, remedy);

    /// <summary>A story could not be read for a reason nobody thought of.</summary>
    public static Fault Unreadable(Exception e)
    {
        ArgumentNullException.ThrowIfNull(e);
        return new("SAYSO5015", $"Something went wrong in reading it that should not have: {e.GetType().Name}: {e.Message.Split('\n')[0]}", "Please report it with the story.");
    }
}
