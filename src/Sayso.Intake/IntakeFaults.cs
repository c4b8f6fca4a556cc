using System.Globalization;

namespace Sayso.Intake;

/// <summary>What may be wrong with a file, an archive's record or an address. A code is never given a second meaning.</summary>
public static class IntakeFaults
{
    private const int Longest = 80;

    /// <summary>There is no such file or folder.</summary>
    public static Fault NotFound() => new("SAYSO3101", "There is no such file or folder.", "Check the name and the folder you are in.");

    /// <summary>A file or folder may not be read, or cannot be.</summary>
    /// <param name="why">The system's words.</param>
    public static Fault Unreadable(string why) => new("SAYSO3102", $"It cannot be read: {Sentence(why)}", "See that it is whole and that you may read it.");

    /// <summary>A folder or a pattern gives nothing to read.</summary>
    public static Fault NothingThere() => new("SAYSO3103", "There is no file with a story here.", "Give a folder or pattern with texts, pages, feeds or archives; docs/intake.md names the formats.");

    /// <summary>A name that no file can have, or that leads elsewhere than it seems to.</summary>
    public static Fault BadPath(string why) => new("SAYSO3104", $"This is no name of a file: {Sentence(why)}", "Give the file's plain path.");

    /// <summary>A format that no reader is for.</summary>
    /// <param name="what">What it seems to be, as <c>an XML document of the kind nitf</c>.</param>
    public static Fault UnknownFormat(string what) => new("SAYSO3105", $"No story can be read from {Short(what)}.", "Give it in one of the formats that docs/intake.md names.");

    /// <summary>A page without a story: a front page, a form, a video.</summary>
    public static Fault NoStory() => new("SAYSO3106", "There is no story on this page.", "Give the page of one story, not a list of them.");

    /// <summary>Elements or objects stand too deep inside each other.</summary>
    public static Fault TooDeep(int limit, long? offset = null) =>
        new("SAYSO3107", Invariant($"It is nested deeper than {limit:N0} levels."), "No story needs that; a program may raise IntakeLimits.Nesting.", offset);

    /// <summary>Data that unpacks to far more than it seems to be.</summary>
    public static Fault UnpacksTooFar(long ratio) =>
        new("SAYSO3108", Invariant($"It unpacks to more than {ratio:N0} times its size, as data made to do harm does."), "If you trust it, unpack it yourself and give the file inside.");

    /// <summary>The end is missing.</summary>
    public static Fault Truncated() => new("SAYSO3109", "It ends in the middle of a record.", "Fetch the file again if you need the rest; all before it went in.");

    /// <summary>A packed stretch or a record that cannot be understood.</summary>
    public static Fault Damaged(string why) => new("SAYSO3110", $"It is damaged: {Sentence(why)}", "Fetch the file again; the records that are whole went in.");

    /// <summary>A record that is not JSON.</summary>
    public static Fault NotJson(string why, long? offset) => new("SAYSO3111", $"It is not JSON: {Sentence(why)}", "Give one JSON object a line.", offset);

    /// <summary>A record without a text.</summary>
    public static Fault NoText(string names) => new("SAYSO3112", $"The record has no text under {Short(names)}.", "Name the fields as docs/intake.md says.");

    /// <summary>A warning: a field that could not be understood is left out.</summary>
    public static Fault BadField(string name, string value) => new("SAYSO3113", $"The {Short(name)} “{Short(value)}” cannot be understood and is left out.", "Write dates as 2026-11-23 and addresses in full.");

    /// <summary>A document that is not well-formed XML.</summary>
    public static Fault NotXml(string why) => new("SAYSO3114", $"It is not well-formed XML: {Sentence(why)}", "Tell its publisher; what came before went in.");

    /// <summary>A document type definition, by which XML can be made to do harm.</summary>
    public static Fault HasDtd() => new("SAYSO3115", "It has a document type definition, which is never read.", "Take the DOCTYPE out if you trust the rest.");

    /// <summary>A feed without entries.</summary>
    public static Fault EmptyFeed() => new("SAYSO3116", "The feed has no entries.", "See that its address is right.");

    /// <summary>A warning: the text is only what the feed says of the story.</summary>
    public static Fault SummaryOnly() => new("SAYSO3117", "The feed has only a summary of this story.", "Have its page fetched, or give the page's address.");

    /// <summary>An address that is never asked.</summary>
    public static Fault BadAddress(string why) => new("SAYSO3118", $"This address is not asked: {Sentence(why)}", "Give an http or https address without name and password.");

    /// <summary>An address that leads into a network that is not public.</summary>
    /// <param name="address">The address it leads to.</param>
    public static Fault PrivateNetwork(string address) =>
        new("SAYSO3119", $"It leads to {Short(address)}, which is not in the public network.", "If you trust it, allow private networks (--allow-private-network).");

    /// <summary>A server that cannot be reached or breaks off.</summary>
    public static Fault NoAnswer(string why) => new("SAYSO3120", $"There is no answer: {Sentence(why)}", "See that the address is right and try again later.");

    /// <summary>A server that takes too long.</summary>
    public static Fault TooSlow(TimeSpan limit) => new("SAYSO3121", Invariant($"The answer took longer than {limit.TotalSeconds:0.#} seconds."), "Try again later.");

    /// <summary>A server that answers with an error.</summary>
    public static Fault Refused(int status) => new("SAYSO3122", Invariant($"The server answered with status {status}."), "See that the address is right and open to all.");

    /// <summary>An address that leads on and on.</summary>
    public static Fault TooManyRedirects(int limit) => new("SAYSO3123", Invariant($"It led on more than {limit} times."), "Give the address that it should lead to in the end.");

    /// <summary>An answer that is larger than may be fetched.</summary>
    public static Fault TooMuchSent(long limit) => new("SAYSO3124", Invariant($"The answer is larger than {limit:N0} bytes."), "Fetch it yourself and give the file.");

    /// <summary>A PDF that cannot be read.</summary>
    public static Fault BadPdf(string why) => new("SAYSO3125", $"The PDF cannot be read: {Sentence(why)}", "Save it anew, without a password, or give its text.");

    /// <summary>A PDF of pictures.</summary>
    public static Fault NoTextInPdf() => new("SAYSO3126", "The PDF has no text; its pages may be pictures.", "Have its text recognised and give that.");

    /// <summary>A way of packing that is not known.</summary>
    public static Fault UnknownCoding(string name) => new("SAYSO3127", $"Its body is packed as “{Short(name)}”, which is not known.", "Unpack it yourself and give the file inside.");

    private static string Invariant(FormattableString text) => text.ToString(CultureInfo.InvariantCulture);

    /// <summary>What stands in a file is shown on somebody's terminal: only its beginning, on one line, without control characters.</summary>
    private static string Short(string value)
    {
        string shown = string.Concat(value.Take(Longest).Select(c => char.IsControl(c) ? ' ' : c)).TrimEnd();
        return value.Length <= Longest ? shown : shown + "…";
    }

    /// <summary>The first line of what went wrong, as a sentence.</summary>
    private static string Sentence(string why)
    {
        string line = string.Concat(why.Split('\n')[0].Where(c => !char.IsControl(c))).Trim();
        return line.EndsWith('.') ? line : line + ".";
    }
}
