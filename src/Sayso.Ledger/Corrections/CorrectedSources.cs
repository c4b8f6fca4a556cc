using System.Globalization;
using Sayso.Attributions;
using Sayso.Exchange;
using Sayso.Ledger.Record;
using Sayso.Mentions;
using Sayso.Sources;

namespace Sayso.Ledger.Corrections;

/// <summary>Who said what, as corrected. Somebody whom the reading does not name becomes an entity of it, without mentions.</summary>
internal sealed class CorrectedSources(Reading machine)
{
    private readonly List<Entity> _entities = [.. machine.Entities];

    public IReadOnlyList<Entity> Entities => _entities;

    public Statement Apply(Statement statement, Correction correction)
    {
        var (attribution, provenance, _) = statement;
        if (ReadingNames.Find<Channel>(correction.Channel) is { } channel)
        {
            provenance = provenance with { Channel = channel };
        }

        var kind = ReadingNames.Find<SourceKind>(correction.Kind);
        if (correction.Source is { } source)
        {
            var entity = Entity(source, kind);
            kind ??= KindOf(entity);
            attribution = NamesAnother(attribution, entity) ? attribution with { Source = null, Relative = null } : attribution;
            // What was told of the one who was taken for the source is not told of this one.
            provenance = provenance with { Entity = entity.Id, Unnamed = provenance.Entity == entity.Id ? provenance.Unnamed : null };
        }

        if (kind is { } known)
        {
            provenance = provenance with { Kind = known, Unnamed = known == SourceKind.Unnamed ? provenance.Unnamed : null };
        }

        return statement with { Attribution = attribution, Provenance = provenance };
    }

    private Entity Entity(CorrectedSource source, SourceKind? kind)
    {
        var wanted = ReadingNames.Find<EntityKind>(source.Kind);
        if (_entities.Find(entity => entity.Name == source.Name && (wanted is null || entity.Kind == wanted)) is { } same)
        {
            return same;
        }

        if (source.IsNamed && _entities.Find(entity => (wanted is null || entity.Kind == wanted) && IsCalled(entity, source.Name)) is { } called)
        {
            return called;
        }

        int number = _entities.Count + 1;
        while (_entities.Exists(entity => entity.Id == Id(number)))
        {
            number++;
        }

        var added = new Entity { Id = Id(number), Name = source.Name, Kind = wanted ?? KindFor(kind), IsNamed = source.IsNamed, Roles = [], Mentions = [] };
        _entities.Add(added);
        return added;

        static string Id(int number) => string.Create(CultureInfo.InvariantCulture, $"e{number}");
    }

    private bool IsCalled(Entity entity, string name) =>
        entity.IsNamed && (string.Equals(entity.Name, name, StringComparison.OrdinalIgnoreCase)
            || entity.Mentions.Any(mention => mention.Form == MentionForm.Name && mention.Head.Of(machine.Document.Text).Equals(name, StringComparison.OrdinalIgnoreCase)));

    /// <summary>Whether the words that say who says it are somebody else's name; “he” and “the mayor” may well be meant of this one.</summary>
    private bool NamesAnother(Attribution attribution, Entity entity) =>
        attribution.Source is { } words && _entities.Exists(other =>
            other.Id != entity.Id && other.Mentions.Any(mention => mention.Form == MentionForm.Name && words.Start <= mention.Head.Start && mention.Head.End <= words.End));

    /// <summary>What kind of source an entity is: what the reading takes it for elsewhere, or else what follows from what it is.</summary>
    private SourceKind KindOf(Entity entity)
    {
        foreach (var statement in machine.Statements)
        {
            if (statement.Provenance.Entity == entity.Id && statement.Provenance.Kind is { } kind)
            {
                return kind;
            }
        }

        return entity.Kind switch
        {
            EntityKind.Organisation or EntityKind.Place => SourceKind.Organisation,
            EntityKind.Group => SourceKind.Group,
            EntityKind.Document => SourceKind.Document,
            _ => entity.IsNamed ? SourceKind.Person : SourceKind.Unnamed,
        };
    }

    private static EntityKind KindFor(SourceKind? kind) => kind switch
    {
        SourceKind.Organisation => EntityKind.Organisation,
        SourceKind.Group => EntityKind.Group,
        SourceKind.Document => EntityKind.Document,
        _ => EntityKind.Person,
    };
}
