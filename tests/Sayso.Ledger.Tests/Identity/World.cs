using Sayso.Ledger.Identity;
using Sayso.Mentions;

namespace Sayso.Ledger.Tests.Identity;

/// <summary>
/// A small ledger of invented people. A story is told as its names: “+Ann Quill, senator; Harbour Ledger (o); Oslo (l)”; then the world can be asked who is who.
/// Kinds: o organisation, l place, g group, d document; m and f say that the story shows a man, a woman; all else is a person.
/// </summary>
internal sealed class World
{
    private readonly List<KnownEntity> _known = [];

    public IReadOnlyList<KnownEntity> Known => _known;

    /// <summary>The entities by the names shown, each with its stories.</summary>
    public IEnumerable<string> Names => _known.Select(known => $"{known.Name} {known.Stories}");

    /// <summary>Tells a story and returns the decisions, in the order of the names.</summary>
    public List<Decision> Tell(string story, DateOnly? day = null)
    {
        var told = story.Split(';', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries).Select(Named).ToList();
        var context = StoryContext.Of(told.Select(entity => (entity.Kind, entity.Names[0])), day);
        var decisions = new List<Decision>();
        var places = new List<int>();
        foreach (var entity in told)
        {
            int[] candidates = [.. Candidates(entity)];
            var decision = Identification.Decide(entity, context, [.. candidates.Select(i => _known[i])]);
            decisions.Add(decision);
            places.Add(decision.Candidate is { } index ? candidates[index] : -1);
        }

        for (int i = 0; i < told.Count; i++)
        {
            if (places[i] < 0)
            {
                _known.Add(KnownEntity.Of(told[i], context));
            }
            else
            {
                _known[places[i]] = _known[places[i]].With(told[i], context);
            }
        }

        return decisions;
    }

    /// <summary>An entity of a story: “Ann Quill / Quill (f), senator, poet”.</summary>
    public static NamedEntity Named(string told)
    {
        string[] parts = told.Split(',', StringSplitOptions.TrimEntries);
        string name = parts[0];
        string mark = "";
        if (name.EndsWith(')'))
        {
            int bracket = name.LastIndexOf('(');
            mark = name[(bracket + 1)..^1];
            name = name[..bracket].Trim();
        }

        var kind = mark switch { "o" => EntityKind.Organisation, "l" => EntityKind.Place, "g" => EntityKind.Group, "d" => EntityKind.Document, _ => EntityKind.Person };
        var gender = mark switch { "m" => Gender.Masculine, "f" => Gender.Feminine, _ => Gender.Unknown };
        string[] names = name.Split('/', StringSplitOptions.TrimEntries);
        return NamedEntity.Of(kind, names[0], names[1..], parts[1..], gender)!;
    }

    private IEnumerable<int> Candidates(NamedEntity entity) =>
        entity.LookupKeys.SelectMany(key => Enumerable.Range(0, _known.Count).Where(i => _known[i].Keys.Contains(key, StringComparer.Ordinal)).OrderByDescending(i => _known[i].Stories))
            .Distinct().Take(Identification.MostCandidates);
}
