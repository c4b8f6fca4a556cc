using Sayso.Attributions;
using Sayso.Claims;
using Sayso.Evaluation;
using Sayso.Exchange;
using Sayso.Mentions;
using Sayso.Sources;
using Sayso.Text;

namespace Sayso.Tests.Evaluation;

/// <summary>Readings that are gold's, wrong in every way that a reader of stories gets them wrong.</summary>
internal static class SpoiltReadings
{
    public static Reading Of(GoldStory gold, Random random)
    {
        var kept = gold.Statements.Where(_ => random.Next(6) > 0).ToList();
        var entities = new List<Entity>();
        var statements = new List<Statement>();
        foreach (var (i, truth) in kept.Index())
        {
            string name = (random.Next(4) == 0 ? HostileGold.Name(random) : truth.Who) ?? "";
            entities.Add(Entity($"e{i + 1}", name));
            statements.Add(new Statement(Attribution(truth, gold.Document, random), Provenance(truth, $"e{i + 1}", random), Position(truth, gold.Document, random)));
        }

        // What was not found can be nobody's target.
        var ids = statements.Select(statement => statement.Id).ToHashSet(StringComparer.Ordinal);
        return new Reading(gold.Document, Layout.Of(gold.Document.Text), entities, [.. statements.Select((statement, i) => Closed(statement, ids, i))], []);
    }

    private static Statement Closed(Statement statement, HashSet<string> ids, int index) => statement with
    {
        Attribution = statement.Attribution with { Within = IsEarlier(statement.Attribution.Within, statement.Id) && ids.Contains(statement.Attribution.Within!) ? statement.Attribution.Within : null },
        Position = statement.Position with { Targets = [.. statement.Position.Targets.Where(ids.Contains)] },
    };

    private static bool IsEarlier(string? id, string than) => id is not null && Number(id) < Number(than);

    private static int Number(string id) => int.Parse(id[1..], System.Globalization.CultureInfo.InvariantCulture);

    private static Entity Entity(string id, string name) => new()
    {
        Id = id,
        Name = name,
        Kind = EntityKind.Person,
        IsNamed = true,
        Mentions = [new Mention { Span = new Span(0, 1), Head = new Span(0, 1), Form = MentionForm.Name, Confidence = 1 }],
    };

    private static Attribution Attribution(GoldStatement truth, Document document, Random random) => new()
    {
        Id = truth.Id,
        Type = AttributionType.Indirect,
        Content = SpanSet.Create(random.Next(5) == 0 ? HostileGold.Spans(document, random) : [.. truth.Content]),
        Within = truth.Within,
        Confidence = 0.5,
    };

    private static Provenance Provenance(GoldStatement truth, string entity, Random random) => new()
    {
        Entity = random.Next(8) == 0 ? null : entity,
        Kind = random.Next(8) == 0 ? null : ReadingNames.Find<SourceKind>(random.Next(4) == 0 ? HostileGold.ValueOf<SourceKind>(random) : truth.Kind),
        Unnamed = random.Next(2) == 0 ? null : new UnnamedSource(random.Next(3) == 0 ? null : truth.Count, null, null),
        Channel = ReadingNames.Find<Channel>(random.Next(4) == 0 ? HostileGold.ValueOf<Channel>(random) : truth.Channel)!.Value,
        Via = random.Next(4) == 0 ? HostileGold.Name(random) : truth.Via,
    };

    private static Position Position(GoldStatement truth, Document document, Random random)
    {
        int at = string.IsNullOrEmpty(truth.TargetText) ? -1 : document.Text.IndexOf(truth.TargetText, StringComparison.Ordinal);
        return new Position
        {
            Expressed = random.Next(10) > 0,
            Stance = ReadingNames.Find<Stance>(random.Next(4) == 0 ? HostileGold.ValueOf<Stance>(random) : truth.Stance)!.Value,
            Targets = random.Next(4) == 0 ? [truth.Id] : truth.Targets,
            About = random.Next(4) == 0 ? SpanSet.Create(HostileGold.Spans(document, random)) : at < 0 ? null : [new Span(at, at + truth.TargetText!.Length)],
        };
    }
}
