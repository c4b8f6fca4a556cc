using static System.FormattableString;

namespace Sayso.Exchange;

/// <summary>What can be wrong with readings and annotations that come from elsewhere.</summary>
internal static class ExchangeFaults
{
    /// <summary>The input is not JSON.</summary>
    public static Fault NotJson(string what, long? line) => new(
        "SAYSO2001",
        line is null ? $"The reading is not JSON: {what}" : Invariant($"The reading is not JSON: line {line + 1}: {what}"),
        "Give a file as `sayso read --format json` writes it, whole and unaltered.");

    /// <summary>The input is JSON, but not a reading this version knows.</summary>
    public static Fault UnknownFormat(string found) => new(
        "SAYSO2002",
        $"The format is {found}, not \"{ReadingJson.Format}\" with offsets in \"{ReadingJson.Offsets}\".",
        "Read the story anew with this version.");

    /// <summary>A field is missing or holds what it may not.</summary>
    public static Fault BadField(string path, string wanted) => new(
        "SAYSO2003",
        $"The reading's field {path} is missing or is not {wanted}.",
        "Give a file as `sayso read --format json` writes it, unaltered.");

    /// <summary>Offsets that cut nothing, or nothing in order, out of the document.</summary>
    public static Fault BadSpans(string path, int length) => new(
        "SAYSO2004",
        Invariant($"The offsets in {path} are not pieces, in order and apart, of a text of {length} code points."),
        "Give a file as `sayso read --format json` writes it, unaltered; offsets count Unicode code points.");

    /// <summary>The reading is of another text.</summary>
    public static Fault OtherDocument(string expected, string found) => new(
        "SAYSO2005",
        $"The reading is of {found}, but the text given is {expected}.",
        "Give the very text that was read, or read this one anew.");

    /// <summary>A name is taken, or is of nothing that may be referred to there.</summary>
    public static Fault BadReference(string path, string id) => new(
        "SAYSO2006",
        $"The name \"{id}\" in {path} is given twice, or is of nothing that is there.",
        "Give a file as `sayso read --format json` writes it, unaltered.");

    /// <summary>An attribution that stands inside itself.</summary>
    public static Fault Circular(string path, string id) => new(
        "SAYSO2008",
        $"By {path}, the attribution \"{id}\" stands inside itself.",
        "Give a file as `sayso read --format json` writes it, unaltered.");

    /// <summary>A field holds something that only a later version knows what to do with.</summary>
    public static Fault LaterField(string path) => new(
        "SAYSO2007",
        $"The reading's field {path} holds what this version cannot keep.",
        "Use the version of Sayso that wrote it, or a later one.");

    /// <summary>A warning: a line that is not brat's standoff form.</summary>
    public static Fault NotStandoff(int line) => new(
        "SAYSO2101",
        Invariant($"Line {line} is not in brat's standoff form and was left out."),
        "Write it as `T1<TAB>Cue 10 14<TAB>said` or `E1<TAB>Attribution:T4 Source:T1 Cue:T2 Content:T3`.");

    /// <summary>A warning: offsets that run beyond the document, or backwards.</summary>
    public static Fault OutsideDocument(int line, string offsets, int length) => new(
        "SAYSO2102",
        Invariant($"Line {line} was left out: {offsets} is no stretch of a text of {length} code points."),
        "See that the annotations belong to this very text, and that they count Unicode code points.");

    /// <summary>A warning: an attribution refers to a stretch that is not there.</summary>
    public static Fault UnknownStretch(int line, string name) => new(
        "SAYSO2103",
        Invariant($"Line {line} refers to {name}, which is not above it or was left out; that role was not read."),
        "Give the T line before the E line that refers to it.");

    /// <summary>A warning: an attribution with neither cue nor content.</summary>
    public static Fault NoAttribution(int line) => new(
        "SAYSO2104",
        Invariant($"Line {line} was left out: an attribution has a cue or a content, or both."),
        "Give it a Cue or a Content.");
}
