using System.Globalization;
using Sayso.Audits;
using Sayso.Sources;
using Sayso.Text;
using Sayso.Web.Markup;
using Spectre.Console.Rendering;

namespace Sayso.Cli.Rendering;

/// <summary>Who speaks in a story, kind by kind, and what it says of those whom it does not name.</summary>
internal sealed class ReportSources(TypesetPage page, int width, Audit audit, int statements)
{
    private const int MostNames = 6;
    private const int SourcesEnd = 26;
    private const int StatementsEnd = 33;
    private const int ShareEnd = 40;
    private const int NamesStart = 43;
    private const int LeastForNames = 24;

    /// <summary>Sets a line for each kind of source there is.</summary>
    public void SetKinds()
    {
        page.Put(ReportLook.Margin, "Who speaks", ReportLook.Strong);
        page.Put(SourcesEnd - "sources".Length, "sources", ReportLook.Faint);
        page.Put(ShareEnd - "statements".Length, "statements", ReportLook.Faint);
        page.EndLine();
        foreach (SourceKind? kind in Enum.GetValues<SourceKind>().Cast<SourceKind?>().Append(null))
        {
            if (audit.OfKind(kind) is { Count: > 0 } voices)
            {
                SetRow(StatementFacts.KindOf(kind), voices.Count, voices.Sum(voice => voice.Statements.Count), NamesOf(voices));
            }
        }

        if (audit.Unsourced is { Count: > 0 } unsourced)
        {
            SetRow("not stated", null, unsourced.Count, []);
        }

        page.EndLine();
    }

    /// <summary>Sets each unnamed source with how many it is, why it would know and why it goes unnamed.</summary>
    public void SetUnnamed()
    {
        if (audit.OnUnnamed == 0)
        {
            return;
        }

        string verb = audit.OnUnnamed == 1 ? "rests" : "rest";
        string secondHand = audit.AtSecondHand > 0 ? $", {audit.AtSecondHand.ToString("N0", CultureInfo.InvariantCulture)} of them at second hand" : "";
        page.Put(ReportLook.Margin, "Unnamed sources", ReportLook.Strong);
        page.Flow(SourcesEnd - "sources".Length, [new Segment(
            $"{audit.OnUnnamed.ToString("N0", CultureInfo.InvariantCulture)} of {StatementFacts.Counted(statements, "statement", "statements")} {verb} on them{secondHand}", ReportLook.Faint)]);
        foreach (var voice in audit.OfKind(SourceKind.Unnamed))
        {
            page.Flow(ReportLook.Margin, [new Segment(voice.Name ?? "", ReportLook.Unnamed), new Segment(" · " + StatementFacts.Numbers(voice.Statements), ReportLook.Faint)]);
            page.Flow(2 * ReportLook.Margin, Grounds(voice.Unnamed ?? new UnnamedSource(null, null, null)));
        }

        page.EndLine();
    }

    private static List<Segment> Grounds(UnnamedSource unnamed) =>
    [
        new Segment("count", ReportLook.Faint), Stated(unnamed.Count?.ToString("N0", CultureInfo.InvariantCulture)), new Segment("·", ReportLook.Faint),
        new Segment("basis", ReportLook.Faint), Stated(Quoted(unnamed.Basis)), new Segment("·", ReportLook.Faint),
        new Segment("reason", ReportLook.Faint), Stated(Quoted(unnamed.Reason)),
    ];

    private static Segment Stated(string? words) => words is null ? new Segment("not\u00A0stated", ReportLook.Faint) : new Segment(words);

    private static string? Quoted(string? words) => words is null ? null : $"“{Plain.OneLine(words)}”";

    private void SetRow(string kind, int? sources, int count, List<Segment> names)
    {
        page.Put(ReportLook.Margin, kind, kind == "unnamed" ? ReportLook.Unnamed : ReportLook.Plain);
        PutRight(sources?.ToString("N0", CultureInfo.InvariantCulture) ?? "", SourcesEnd);
        PutRight(count.ToString("N0", CultureInfo.InvariantCulture), StatementsEnd);
        PutRight(StatementFacts.Percent(count, statements), ShareEnd);
        if (names.Count == 0 || width - NamesStart < LeastForNames)
        {
            page.EndLine();
        }

        if (names.Count > 0)
        {
            page.Flow(width - NamesStart < LeastForNames ? 2 * ReportLook.Margin : NamesStart, names);
        }
    }

    private void PutRight(string value, int end) => page.Put(end - value.Length, value, ReportLook.Plain);

    private static List<Segment> NamesOf(IReadOnlyList<Voice> voices)
    {
        var names = new List<Segment>();
        foreach (var voice in voices.Take(MostNames))
        {
            int count = voice.Statements.Count;
            string comma = names.Count + 1 < voices.Count ? "," : "";
            names.Add(new Segment(voice.Name + (count > 1 ? $" ({count.ToString(CultureInfo.InvariantCulture)})" : "") + comma, ReportLook.Faint));
        }

        if (voices.Count > MostNames)
        {
            names.Add(new Segment($"and {StatementFacts.Counted(voices.Count - MostNames, "other", "others")}", ReportLook.Faint));
        }

        return names;
    }
}
