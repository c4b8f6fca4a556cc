namespace Sayso.Intake.Pdf;

/// <summary>A line of a page as it is printed. Lengths are points; heights count from the bottom.</summary>
internal sealed record PdfLine(string Text, double Left, double Right, double Height, double Size)
{
    public bool EndsSentence => Text.AsSpan().TrimEnd("\"'”’)] ") is [.., '.' or '!' or '?' or ':'];
}
