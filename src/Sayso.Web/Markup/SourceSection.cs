using System.Globalization;
using Sayso.Audits;
using Sayso.Sources;
using Sayso.Text;

namespace Sayso.Web.Markup;

/// <summary>Every source with its kind, what the story says it is, and its statements.</summary>
internal static class SourceSection
{
    public static void Write(HtmlWriter html, Audit audit, StoryAddresses addresses)
    {
        html.Raw("<section id=\"sources\" aria-labelledby=\"sources-title\"><h2 id=\"sources-title\">Sources</h2>\n");
        html.Open("ul", ("class", "rows"));
        foreach (var voice in audit.Voices)
        {
            Write(html, voice, addresses.Voice(voice));
        }

        html.CloseLine().Raw("</section>\n");
    }

    private static void Write(HtmlWriter html, Voice voice, string? address)
    {
        bool isUnnamed = voice.Kind == SourceKind.Unnamed;
        html.Open("li");
        html.Open("details", ("data-says", string.Join(' ', voice.Statements.Select(StatementFacts.Number))));
        html.Open("summary").Open("span", ("class", isUnnamed ? "name u" : "name")).Element("bdi", voice.Name ?? "").Close();
        html.Element("span", voice.Kind is { } kind ? StatementFacts.Words(kind) : "", ("class", "note"));
        html.Open("span", ("class", "count")).Text(voice.Statements.Count.ToString("N0", CultureInfo.InvariantCulture));
        html.Raw(" ").Element("span", voice.Statements.Count == 1 ? "statement" : "statements", ("class", "unseen")).Close().Close();
        if (voice.Entity?.Roles is { Count: > 0 } roles)
        {
            html.Element("p", string.Join("; ", roles));
        }

        if (isUnnamed)
        {
            html.Element("p", Grounds(voice.Unnamed ?? new UnnamedSource(null, null, null)));
        }

        if (address is not null)
        {
            html.Open("p").Element("a", "Everything of theirs on record", ("href", address)).Close();
        }

        html.Open("ul", ("class", "links"), ("aria-label", "Statements"));
        foreach (int index in voice.Statements)
        {
            string number = StatementFacts.Number(index);
            html.Open("li").Element("a", number, ("href", "#t" + number), ("aria-label", "Statement " + number)).Close();
        }

        html.Close().Close().CloseLine();
    }

    /// <summary>What the story says, and does not say, of those it does not name.</summary>
    public static string Grounds(UnnamedSource unnamed) =>
        $"How many: {unnamed.Count?.ToString("N0", CultureInfo.InvariantCulture) ?? "not stated"}. "
        + $"Why they know: {Stated(unnamed.Basis)}. Why unnamed: {Stated(unnamed.Reason)}.";

    private static string Stated(string? words) => words is null ? "not stated" : $"“{Plain.OneLine(words)}”";
}
