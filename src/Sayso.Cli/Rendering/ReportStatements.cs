using System.Globalization;
using Sayso.Attributions;
using Sayso.Audits;
using Sayso.Claims;
using Sayso.Sources;
using Sayso.Text;
using Sayso.Web.Markup;
using Spectre.Console;
using Spectre.Console.Rendering;

namespace Sayso.Cli.Rendering;

/// <summary>The statements of a report: for each, who says it, how, and on whose word, over the words themselves.</summary>
internal sealed class ReportStatements
{
    private const int NumberGap = 2;
    private const int StanceWidth = 11;
    private const double Unsure = 0.5;
    private readonly TypesetPage _page;
    private readonly Reading _reading;
    private readonly Audit _audit;
    private readonly int _numberWidth;
    private readonly int _lineWidth;

    private ReportStatements(TypesetPage page, Reading reading, Audit audit)
    {
        _page = page;
        _reading = reading;
        _audit = audit;
        _numberWidth = Digits(reading.Statements.Count);
        _lineWidth = Digits(1 + Text.AsSpan(0, reading.Attributions[^1].Content[0].Start).Count('\n'));
    }

    private string Text => _reading.Document.Text;

    /// <summary>Sets every statement of a reading, numbered.</summary>
    public static void Set(TypesetPage page, Reading reading, Audit audit)
    {
        page.Put(ReportLook.Margin, "Statements", ReportLook.Strong);
        page.EndLine();
        page.EndLine();
        var statements = new ReportStatements(page, reading, audit);
        int line = 1;
        int at = 0;
        for (int i = 0; i < reading.Statements.Count; i++)
        {
            int start = reading.Attributions[i].Content[0].Start;
            line += start > at ? statements.Text.AsSpan(at..start).Count('\n') : -statements.Text.AsSpan(start..at).Count('\n');
            at = start;
            statements.Set(i, line);
        }
    }

    private void Set(int index, int line)
    {
        var statement = _reading.Statements[index];
        int indent = ReportLook.Margin + _numberWidth + NumberGap;
        _page.Put(ReportLook.Margin, StatementFacts.Number(index).PadLeft(_numberWidth), ReportLook.Faint);
        _page.Flow(indent, Who(statement.Attribution, _audit.VoiceOf(index)), How(statement.Attribution, line));
        SetFacts(statement, index, indent);
        _page.Flow(indent, [new Segment(StatementWords.Of(statement.Attribution, Text))]);
        _page.EndLine();
    }

    /// <summary>Sets the stance and the facts in columns; a plain assertion of which nothing else is known needs no line for that.</summary>
    private void SetFacts(Statement statement, int index, int indent)
    {
        string facts = Facts(statement, index);
        if (facts.Length > 0 || statement.Position is not { Expressed: true, Stance: Stance.Asserts })
        {
            _page.Put(indent, StatementFacts.StanceOf(statement.Position), ReportLook.Of(statement.Position));
            _page.Flow(indent + StanceWidth, [new Segment(facts, ReportLook.Faint)]);
        }
    }

    private List<Segment> Who(Attribution attribution, Voice voice)
    {
        var who = voice.Name is null ? new Segment("No source", ReportLook.Faint)
            : new Segment(voice.Name, voice.Kind == SourceKind.Unnamed ? ReportLook.UnnamedStrong : ReportLook.Strong);
        return attribution.Cue is { } cue ? [who, new Segment("·", ReportLook.Faint), new Segment(Plain.OneLine(cue.Of(Text)), ReportLook.Cue)]
            : attribution.Continues is not null ? [who, new Segment("· goes on", ReportLook.Faint)]
            : [who];
    }

    /// <summary>What it is about, the channel, whom it came through, when, and where it stands, as far as that is known.</summary>
    private string Facts(Statement statement, int index)
    {
        var targets = _audit.IndicesOf(statement.Position.Targets);
        string?[] facts =
        [
            targets.Count > 0 ? Whole($"what {StatementFacts.Numbers(targets)} {(targets.Count > 1 ? "say" : "says")}") : null,
            StatementFacts.WayOf(statement.Provenance),
            Whole(StatementFacts.DayOf(statement.Provenance.When, Text)),
            _audit.IndexOf(statement.Attribution.Within) is { } outer ? Whole("within " + StatementFacts.Number(outer)) : null,
            _audit.VoiceOf(index).Kind == SourceKind.Unnamed ? "unnamed" : _audit.RestsOnUnnamed[index] ? "on an unnamed source" : null,
        ];
        return string.Join(" · ", facts.OfType<string>());

        // A short fact stays on one line.
        static string? Whole(string? fact) => fact?.Replace(' ', '\u00A0');
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
}
