using static System.FormattableString;

namespace Sayso.Evaluation;

/// <summary>What can be wrong with gold stories.</summary>
internal static class EvaluationFaults
{
    /// <summary>The file is not JSON.</summary>
    public static Fault NotJson(long? line) => new(
        "SAYSO2201",
        line is null ? "The gold file is not JSON." : Invariant($"The gold file is not JSON: something is wrong in line {line + 1}."),
        "Write it as {\"story\": …, \"attributions\": […]}.");

    /// <summary>A field is missing or holds what it may not.</summary>
    /// <param name="wrong">What would be wrong with it in a reading.</param>
    public static Fault BadField(string wrong) => new(
        "SAYSO2202",
        wrong.Replace("The reading's field", "The gold file's field", StringComparison.Ordinal),
        "Give each attribution id, content, start, who, kind, channel and stance.");

    /// <summary>Words that the story does not have where they are said to stand.</summary>
    public static Fault NotInText(string path) => new(
        "SAYSO2203",
        $"The words in {path} do not stand in the story from the offset in \"start\" on.",
        "Quote the story's own words, and count Unicode code points.");

    /// <summary>A name that no attribution of the file has.</summary>
    public static Fault UnknownId(string path, string id) => new(
        "SAYSO2204",
        $"The gold file's {path} refers to \"{id}\", and no attribution is called that.",
        "Give ids of attributions of the same file in targets and within.");
}
