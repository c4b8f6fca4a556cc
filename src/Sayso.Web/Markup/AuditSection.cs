using System.Globalization;
using Sayso.Audits;
using Sayso.Claims;
using Sayso.Sources;

namespace Sayso.Web.Markup;

/// <summary>Who speaks, kind by kind, and what is disputed.</summary>
internal static class AuditSection
{
    public static void Write(HtmlWriter html, Reading reading, Audit audit, StoryAddresses addresses)
    {
        html.Open("section", ("id", "audit"), ("aria-label", "Audit"));
        WriteKinds(html, reading, audit);
        WriteDisputes(html, reading, audit, addresses);
        html.CloseLine();
    }

    /// <summary>What a dispute is called beside the numbers of statements: A, B … Z, AA …</summary>
    public static string Letter(int index)
    {
        string letters = "";
        for (int rest = index; rest >= 0; rest = (rest / 26) - 1)
        {
            letters = (char)('A' + (rest % 26)) + letters;
        }

        return letters;
    }

    private static void WriteKinds(HtmlWriter html, Reading reading, Audit audit)
    {
        int all = reading.Statements.Count;
        html.Raw("<div><table class=\"kinds\"><caption>Who speaks</caption>\n<thead><tr><th scope=\"col\">kind</th><th scope=\"col\">sources</th>");
        html.Raw("<th scope=\"col\">statements</th><th scope=\"col\">share</th></tr></thead>\n<tbody>\n");
        foreach (SourceKind? kind in Enum.GetValues<SourceKind>().Cast<SourceKind?>().Append(null))
        {
            var voices = audit.OfKind(kind);
            if (voices.Count > 0)
            {
                WriteKind(html, StatementFacts.KindOf(kind), kind == SourceKind.Unnamed, voices.Count, voices.Sum(voice => voice.Statements.Count), all);
            }
        }

        if (audit.Unsourced.Count > 0)
        {
            WriteKind(html, "not stated", false, null, audit.Unsourced.Count, all);
        }

        html.Raw("</tbody></table>\n");
        if (audit.OnUnnamed > 0)
        {
            string secondHand = audit.AtSecondHand > 0 ? $", {audit.AtSecondHand.ToString("N0", CultureInfo.InvariantCulture)} of them at second hand" : "";
            string rest = audit.OnUnnamed == 1 ? "rests" : "rest";
            html.Element("p", $"{audit.OnUnnamed} of {StatementFacts.Counted(all, "statement", "statements")} {rest} on unnamed sources{secondHand}.", ("class", "note"));
        }

        html.Raw("</div>\n");
    }

    private static void WriteKind(HtmlWriter html, string kind, bool isUnnamed, int? sources, int statements, int all)
    {
        html.Open("tr", ("class", isUnnamed ? "u" : null)).Element("th", kind, ("scope", "row"));
        html.Element("td", sources?.ToString("N0", CultureInfo.InvariantCulture) ?? "–");
        html.Element("td", statements.ToString("N0", CultureInfo.InvariantCulture));
        string share = StatementFacts.Percent(statements, all);
        html.Open("td").Text(share);
        html.Raw("<svg viewBox=\"0 0 100 1\" preserveAspectRatio=\"none\" aria-hidden=\"true\">")
            .Open("rect", ("width", share.TrimEnd('%')), ("height", "1")).Close().Raw("</svg>");
        html.Close().CloseLine();
    }

    private static void WriteDisputes(HtmlWriter html, Reading reading, Audit audit, StoryAddresses addresses)
    {
        html.Raw("<div><h2>Disputes</h2>\n");
        if (reading.Disputes.Count == 0)
        {
            html.Raw("<p class=\"note\">Nothing in this story is asserted by some and denied by others.</p></div>\n");
            return;
        }

        html.Open("ul", ("class", "cards"));
        for (int i = 0; i < reading.Disputes.Count; i++)
        {
            WriteDispute(html, reading, audit, i, addresses.Dispute(reading.Disputes[i]));
        }

        html.CloseLine().Raw("</div>\n");
    }

    private static void WriteDispute(HtmlWriter html, Reading reading, Audit audit, int index, string? address)
    {
        var dispute = reading.Disputes[index];
        string letter = Letter(index);
        string claim = audit.ClaimOf(dispute);
        html.Open("li", ("class", "card dispute"), ("id", "d" + StatementFacts.Number(index)), ("data-letter", letter));
        html.Open("p", ("class", "claim"))
            .Element("a", letter, ("class", "letter"), ("href", "#c" + StatementFacts.Number(index)), ("data-side", "claim"), ("aria-label", $"Dispute {letter}: the claim in the text")).Raw(" ");
        html.Element("bdi", claim).Close();
        html.Open("ul", ("class", "sides"));
        WriteSide(html, reading, audit, "asserted", null, dispute.Asserted, claim);
        WriteSide(html, reading, audit, "denied", "against", dispute.Denied, claim);
        WriteSide(html, reading, audit, "upheld", "for", dispute.Upheld, claim);
        html.Close();
        if (address is not null)
        {
            html.Open("p", ("class", "note")).Element("a", "This dispute over all stories", ("href", address)).Close();
        }

        html.CloseLine();
    }

    private static void WriteSide(HtmlWriter html, Reading reading, Audit audit, string side, string? look, IReadOnlyList<string> ids, string claim)
    {
        foreach (int index in audit.IndicesOf(ids))
        {
            string number = StatementFacts.Number(index);
            html.Open("li").Element("span", side, ("class", look is null ? "side" : "side " + look)).Raw(" by ");
            html.Open("a", ("href", "#t" + number), ("data-side", side)).Element("bdi", audit.VoiceOf(index).Name ?? "nobody stated").Text($" ({number})").Close();
            string words = StatementWords.Of(reading.Attributions[index], reading.Document.Text);
            if (words != claim)
            {
                html.Element("q", words);
            }

            html.Close();
        }
    }
}
