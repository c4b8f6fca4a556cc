namespace Sayso;

/// <summary>Something that is wrong with an input, for its user to see. An expected failure is returned as one of these, never thrown.</summary>
/// <param name="Code">A stable code, <c>SAYSO</c> and four digits, that scripts may rely on.</param>
/// <param name="Message">What is wrong, in one sentence.</param>
/// <param name="Remedy">What to do about it, in one sentence.</param>
/// <param name="Offset">Where it is, in bytes from the input's start, if it is in one place.</param>
public sealed record Fault(string Code, string Message, string Remedy, long? Offset = null)
{
    /// <summary>The file or address the fault was found in, where that is known.</summary>
    public string? File { get; init; }

    /// <summary>The fault in one line, as <c>story.txt: SAYSO1001 at byte 17: what is wrong. What to do.</c></summary>
    public override string ToString()
    {
        string file = File is null ? "" : File + ": ";
        string offset = Offset is null ? "" : $" at byte {Offset}";
        return $"{file}{Code}{offset}: {Message} {Remedy}";
    }
}
