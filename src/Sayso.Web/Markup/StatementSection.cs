using System.Globalization;
using Sayso.Attributions;
using Sayso.Audits;
using Sayso.Claims;
using Sayso.Sources;
using Sayso.Text;

namespace Sayso.Web.Markup;

/// <summary>Every statement with its words and what is known of it.</summary>
internal static class StatementSection
{
    public static void Write(HtmlWriter html, Reading reading, Audit audit, StoryAddresses addresses)
    {
        html.Raw("<section id=\"statements\" aria-labelledby=\"statements-title\"><h2 id=\"statements-title\">Statements</h2>\n");
        if (reading.Statements.Count == 0)
        {
            html.Raw("<p>Nobody is said to have said anything here.</p>\n");
        }

        html.Open("ol", ("class", "cards"));
        for (int i = 0; i < reading.Statements.Count; i++)
        {
            Write(html, reading, audit, i, addresses);
        }

        html.CloseLine().Raw("</section>\n");
    }

    private static void Write(HtmlWriter html, Reading reading, Audit audit, int index, StoryAddresses addresses)
    {
        var statement = reading.Statements[index];
        string number = StatementFacts.Number(index);
        string edge = Side.Of(statement.Position) is { } side ? $" {side}-edge" : "";
        html.Open("li", ("class", "card" + edge), ("id", "s" + number));
        html.Open("h3").Element("a", number, ("class", "n"), ("href", "#t" + number), ("aria-label", $"Statement {number} in the text")).Raw(" ");
        WriteVoice(html, audit.VoiceOf(index), addresses);
        html.Element("span", CueOf(statement.Attribution, reading.Document.Text), ("class", "cue")).Close();
        html.Open("blockquote").Element("bdi", StatementWords.Of(statement.Attribution, reading.Document.Text)).Close();
        html.Open("dl", ("class", "facts"));
        WriteFacts(html, reading, audit, index);
        html.Close();
        if (addresses.Statement(index) is { } address)
        {
            html.Open("p", ("class", "note")).Element("a", $"Address of statement {number}", ("href", address)).Close();
        }

        html.CloseLine();
    }

    private static void WriteVoice(HtmlWriter html, Voice voice, StoryAddresses addresses)
    {
        string name = voice.Name ?? "No source";
        if (addresses.Voice(voice) is { } address)
        {
            html.Open("a", ("href", address)).Element("bdi", name).Close();
        }
        else
        {
            html.Element("bdi", name);
        }

        html.Raw(" ");
    }

    public static string CueOf(Attribution attribution, string text) =>
        attribution.Cue is { } cue ? Plain.OneLine(cue.Of(text)) : attribution.Continues is not null ? "goes on" : "";

    /// <summary>What is known of a statement, as the entries of a list.</summary>
    public static void WriteFacts(HtmlWriter html, Reading reading, Audit audit, int index)
    {
        var (attribution, provenance, position) = reading.Statements[index];
        WriteStance(html, audit, position);
        var voice = audit.VoiceOf(index);
        WriteFact(html, "source", voice.Kind is { } kind ? StatementFacts.Words(kind) : null);
        WriteFact(html, "role", voice.Entity?.Roles is { Count: > 0 } roles ? string.Join("; ", roles) : null);
        WriteFact(html, "unnamed", voice.Kind == SourceKind.Unnamed ? SourceSection.Grounds(voice.Unnamed ?? new UnnamedSource(null, null, null)) : null);
        WriteFact(html, "channel", provenance.Channel == Channel.Unspecified ? null : StatementFacts.Words(provenance.Channel));
        WriteFact(html, provenance.Channel == Channel.Conversation ? "with" : "via", provenance.Via);
        WriteFact(html, "when", StatementFacts.DayOf(provenance.When, reading.Document.Text));
        if (audit.IndexOf(attribution.Within) is { } outer)
        {
            html.Element("dt", "within").Open("dd");
            WriteLinks(html, [outer]);
            html.Close();
        }

        WriteFact(html, "rests on", audit.RestsOnUnnamed[index] && voice.Kind != SourceKind.Unnamed ? "an unnamed source, who passes it on" : null);
        WriteFact(html, "words", StatementFacts.Words(attribution.Type));
        WriteFact(html, "confidence", (100 * attribution.Confidence).ToString("F0", CultureInfo.InvariantCulture) + "%");
    }

    private static void WriteStance(HtmlWriter html, Audit audit, Position position)
    {
        html.Element("dt", "stance").Open("dd").Element("span", StatementFacts.StanceOf(position), ("class", Side.Of(position)));
        if (audit.IndicesOf(position.Targets) is { Count: > 0 } targets)
        {
            html.Raw(" ");
            WriteLinks(html, targets);
        }

        html.Close();
    }

    private static void WriteLinks(HtmlWriter html, IReadOnlyList<int> indices)
    {
        for (int i = 0; i < indices.Count; i++)
        {
            html.Raw(i == 0 ? "" : ", ").Element("a", "statement " + StatementFacts.Number(indices[i]), ("href", "#t" + StatementFacts.Number(indices[i])));
        }
    }

    private static void WriteFact(HtmlWriter html, string name, string? value)
    {
        if (value is not null)
        {
            html.Element("dt", name).Element("dd", value);
        }
    }
}
