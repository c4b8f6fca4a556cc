using System.Buffers;
using System.Globalization;
using Sayso.Attributions;
using Sayso.Cli.Output;
using Sayso.Text;
using Spectre.Console.Rendering;

namespace Sayso.Cli.Rendering;

/// <summary>The statements of a report: for each, who says it and how, over the words themselves.</summary>
internal sealed class ReportStatements
{
    private const int NumberGap = 2;
    private const double Unsure = 0.5;
    private static readonly SearchValues<char> s_quotationMarks = SearchValues.Create("“”\"‘«„");
    private readonly TypesetPage _page;
    private readonly string _text;
    private readonly int _numberWidth;
    private readonly int _lineWidth;
    private readonly Dictionary<string, string?> _sources = new(StringComparer.Ordinal);

    private ReportStatements(TypesetPage page, Reading reading)
    {
        _page = page;
        _text = reading.Document.Text;
        _numberWidth = Digits(reading.Attributions.Count);
        _lineWidth = Digits(1 + _text.AsSpan(0, reading.Attributions[^1].Content[0].Start).Count('\n'));
    }

    /// <summary>Sets every statement of a reading, numbered.</summary>
    public static void Set(TypesetPage page, Reading reading)
    {
        var statements = new ReportStatements(page, reading);
        int line = 1;
        int at = 0;
        for (int i = 0; i < reading.Attributions.Count; i++)
        {
            var attribution = reading.Attributions[i];
            int start = attribution.Content[0].Start;
            line += start > at ? statements._text.AsSpan(at..start).Count('\n') : -statements._text.AsSpan(start..at).Count('\n');
            at = start;
            statements.Set(attribution, i + 1, line);
        }
    }

    /// <summary>A source's words on one line, without the comma that ends an apposition.</summary>
    public static string NameOf(Span source, string text) => Plain.OneLine(source.Of(text)).TrimEnd(',');

    private void Set(Attribution attribution, int number, int line)
    {
        int indent = ReportLook.Margin + _numberWidth + NumberGap;
        _page.Put(ReportLook.Margin, number.ToString(CultureInfo.InvariantCulture).PadLeft(_numberWidth), ReportLook.Faint);
        _page.Flow(indent, Who(attribution), How(attribution, line));
        _page.Flow(indent, [new Segment(Words(attribution))]);
        _page.EndLine();
    }

    private List<Segment> Who(Attribution attribution)
    {
        string? source = attribution.Source is { } span ? NameOf(span, _text)
            : attribution.Continues is { } earlier ? _sources.GetValueOrDefault(earlier)
            : null;
        _sources[attribution.Id] = source;
        var who = source is null ? new Segment("No source", ReportLook.Faint) : new Segment(source, ReportLook.Strong);
        return attribution.Cue is { } cue ? [who, new Segment("·", ReportLook.Faint), new Segment(Plain.OneLine(cue.Of(_text)), ReportLook.Cue)]
            : attribution.Continues is not null ? [who, new Segment("· goes on", ReportLook.Faint)]
            : [who];
    }

    private Segment[] How(Attribution attribution, int line)
    {
        var type = attribution.Type switch
        {
            AttributionType.Direct => new Segment("  direct", ReportLook.Direct),
            AttributionType.Mixed => new Segment("   mixed", ReportLook.Mixed),
            _ => new Segment("indirect", ReportLook.Indirect),
        };
        string at = line.ToString(CultureInfo.InvariantCulture).PadLeft(_lineWidth);
        string confidence = (100 * attribution.Confidence).ToString("F0", CultureInfo.InvariantCulture) + "%";
        return
        [
            type,
            new Segment($"  {confidence,4}", attribution.Confidence < Unsure ? ReportLook.Unsure : ReportLook.Faint),
            new Segment($"  line {at}", ReportLook.Faint),
        ];
    }

    private static int Digits(int number) => number.ToString(CultureInfo.InvariantCulture).Length;

    /// <summary>The words; what is direct shows its quotation marks, whether or not they are counted with the content.</summary>
    private string Words(Attribution attribution)
    {
        string words = string.Join(" … ", attribution.Content.Select(piece => Plain.OneLine(piece.Of(_text))));
        return attribution.Type == AttributionType.Direct && words.AsSpan().IndexOfAny(s_quotationMarks) != 0 ? $"“{words}”" : words;
    }
}
