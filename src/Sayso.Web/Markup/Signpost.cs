using Sayso.Audits;
using Sayso.Claims;

namespace Sayso.Web.Markup;

/// <summary>A small link in the text: a statement's number, a dispute's letter, or what denies or upholds what.</summary>
/// <param name="Offset">Where it stands. A UTF-16 offset.</param>
/// <param name="Words">What it shows.</param>
/// <param name="Id">What it can be reached by; null for a link that leads elsewhere only.</param>
/// <param name="Target">What it leads to.</param>
/// <param name="Look">Its class.</param>
/// <param name="Label">What it says to those who do not see it.</param>
internal sealed record Signpost(int Offset, string Words, string? Id, string Target, string Look, string Label)
{
    /// <summary>At one place no more links than this stand for one statement.</summary>
    private const int MostLinks = 6;

    /// <summary>Every link that a story has, in the order of the text.</summary>
    public static IReadOnlyList<Signpost> Of(Reading reading, Audit audit) =>
        [.. Disputes(reading).Concat(Numbers(reading, audit)).Concat(Links(reading, audit)).OrderBy(signpost => signpost.Offset)];

    private static IEnumerable<Signpost> Disputes(Reading reading) => reading.Disputes.Select((dispute, i) =>
    {
        string letter = AuditSection.Letter(i);
        string number = StatementFacts.Number(i);
        return new Signpost(dispute.About[0].Start, letter, "c" + number, "d" + number, "r against", $"Dispute {letter}: the claim");
    });

    private static IEnumerable<Signpost> Numbers(Reading reading, Audit audit) => reading.Statements.Select((statement, i) =>
    {
        string number = StatementFacts.Number(i);
        string label = $"Statement {number}: {audit.VoiceOf(i).Name ?? "no source"}, {StatementFacts.StanceOf(statement.Position)}";
        return new Signpost(statement.Attribution.Content[0].Start, number, "t" + number, "s" + number, "n", label);
    });

    /// <summary>For each denial and its like a link from it to what it is about, and one back.</summary>
    private static IEnumerable<Signpost> Links(Reading reading, Audit audit)
    {
        var count = new int[reading.Statements.Count];
        for (int i = 0; i < reading.Statements.Count; i++)
        {
            var position = reading.Statements[i].Position;
            foreach (int target in audit.IndicesOf(position.Targets.Take(MostLinks)))
            {
                if (count[i]++ < MostLinks)
                {
                    yield return Link(reading, i, target, position, StatementFacts.Words(position.Stance));
                }

                if (count[target]++ < MostLinks)
                {
                    yield return Link(reading, target, i, position, Passive(position.Stance) + " by");
                }
            }
        }
    }

    private static Signpost Link(Reading reading, int from, int to, Position position, string verb)
    {
        string number = StatementFacts.Number(to);
        string look = Side.Of(position) ?? "";
        string sign = look == "for" ? "=" : "≠";
        return new Signpost(reading.Attributions[from].Content[^1].End, sign + number, null, "t" + number, "r " + look, $"{verb} statement {number}");
    }

    private static string Passive(Stance stance) => stance switch
    {
        Stance.Denies => "denied",
        Stance.Confirms => "confirmed",
        Stance.Upholds => "upheld",
        Stance.Doubts => "doubted",
        Stance.Corrects => "corrected",
        _ => "answered",
    };
}
