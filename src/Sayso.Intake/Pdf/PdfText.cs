using System.Text;

namespace Sayso.Intake.Pdf;

/// <summary>Puts printed lines together to paragraphs again.</summary>
internal sealed class PdfText
{
    /// <summary>A gap between lines that is this much wider than usual ends a paragraph.</summary>
    private const double WideGap = 1.25;
    private const double OtherSize = 1.15;

    /// <summary>On so many pages a line may not stand if it is to be part of the story.</summary>
    private const int RunningPages = 3;

    /// <summary>So many lines at a page's top and foot may be such lines.</summary>
    private const int Margin = 2;

    private readonly StringBuilder _text = new();
    private PdfLine? _last;

    /// <summary>The text of <paramref name="pages"/>, without page numbers and what is printed on page after page.</summary>
    public static string Of(List<List<PdfLine>> pages)
    {
        var counts = pages.SelectMany(page => page.Where((_, place) => IsInMargin(page, place)).Select(line => WithoutDigits(line.Text)).Distinct(StringComparer.Ordinal))
            .CountBy(text => text, StringComparer.Ordinal).ToDictionary(count => count.Key, count => count.Value, StringComparer.Ordinal);
        var text = new PdfText();
        foreach (var page in pages)
        {
            text.AddPage([.. page.Where((line, place) => !IsInMargin(page, place) || (counts[WithoutDigits(line.Text)] < RunningPages && !IsPageNumber(line.Text)))]);
        }

        return text._text.ToString();
    }

    private void AddPage(List<PdfLine> lines)
    {
        double usual = UsualGap(lines);
        double right = lines.Count == 0 ? 0 : lines.Max(line => line.Right);
        foreach (var line in lines)
        {
            if (_last is not null)
            {
                Join(line, IsNewParagraph(_last, line, usual, right));
            }

            _text.Append(line.Text);
            _last = line;
        }
    }

    private void Join(PdfLine line, bool isNewParagraph)
    {
        bool isHyphen = _text.Length > 1 && _text[^1] == '-' && char.IsLower(_text[^2]) && char.IsLower(line.Text[0]);
        if (isNewParagraph)
        {
            _text.Append("\n\n");
        }
        else if (isHyphen)
        {
            _text.Length--;
        }
        else
        {
            _text.Append(' ');
        }
    }

    private static bool IsNewParagraph(PdfLine last, PdfLine line, double usual, double right)
    {
        double gap = last.Height - line.Height;
        double larger = Math.Max(last.Size, line.Size);
        bool isElsewhere = gap < 0 || gap > usual * WideGap * 3;
        bool isIndented = line.Left > last.Left + line.Size * 0.8;
        bool isCutShort = last.Right < right * 0.85;
        return larger > Math.Min(last.Size, line.Size) * OtherSize
            || (isElsewhere ? last.EndsSentence : gap > usual * WideGap || ((isIndented || isCutShort) && last.EndsSentence));
    }

    private static double UsualGap(List<PdfLine> lines)
    {
        var gaps = lines.Zip(lines.Skip(1), (upper, lower) => upper.Height - lower.Height).Where(gap => gap > 0).Order().ToList();
        return gaps.Count == 0 ? double.MaxValue / 8 : gaps[gaps.Count / 3];
    }

    private static bool IsInMargin(List<PdfLine> page, int place) => place < Margin || place >= page.Count - Margin;

    private static string WithoutDigits(string text) => string.Concat(text.Where(c => !char.IsAsciiDigit(c)));

    private static bool IsPageNumber(string text)
    {
        string rest = WithoutDigits(text).Trim(' ', '-', '–', '—', '|', '/', '.');
        return rest.Length == 0 || (text.Length < 20 && rest.StartsWith("Page", StringComparison.OrdinalIgnoreCase) && !rest.EndsWith('.'));
    }
}
