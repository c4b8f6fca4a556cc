namespace Sayso.Intake.Html;

/// <summary>A paragraph, an item, a heading: text that stands on lines of its own.</summary>
/// <param name="Text">Its text, tidied.</param>
/// <param name="LinkLength">How many of its characters are in links.</param>
/// <param name="Owner">The innermost element that sets it apart.</param>
internal sealed record Passage(string Text, int LinkLength, Element Owner)
{
    private const int ShortestProse = 60;
    private const int ShortestSentence = 25;

    public bool IsHeading => Owner.Name is ['h', >= '1' and <= '6'];

    /// <summary>Whether it is mostly links.</summary>
    public bool IsLinks => LinkLength * 2 > Text.Length;

    /// <summary>Whether it reads like running text.</summary>
    public bool IsProse => !IsLinks && !IsHeading && (Text.Length >= ShortestProse || (Text.Length >= ShortestSentence && EndsSentence));

    /// <summary>Whether it ends as sentences do.</summary>
    public bool EndsSentence
    {
        get
        {
            var end = Text.AsSpan().TrimEnd("\"'”’)»] ");
            return !end.IsEmpty && end[^1] is '.' or '!' or '?' or '…' or ':';
        }
    }
}
