using System.Collections.Frozen;
using Sayso.Mentions;

namespace Sayso.Ledger.Identity;

/// <summary>What surrounds an entity in its story: who and what else is named there, and how telling each of those names is.</summary>
public sealed class StoryContext
{
    /// <summary>How many names are kept, the most mentioned first.</summary>
    public const int MostNames = 40;

    /// <summary>How telling a name is of which nothing is known.</summary>
    private const double Unweighed = 0.7;

    /// <summary>Countries and cities are in every story about them.</summary>
    private const double OfPlaces = 0.4;

    private readonly FrozenDictionary<string, double> _rarity;

    private StoryContext(IReadOnlyList<string> names, FrozenSet<string> others, DateOnly? day, FrozenDictionary<string, double> rarity)
    {
        Names = names;
        Others = others;
        Day = day;
        _rarity = rarity;
    }

    /// <summary>Keys of the names in the story, at most <see cref="MostNames"/>: persons by their surnames, all else by full names.</summary>
    public IReadOnlyList<string> Names { get; }

    /// <summary>The day of the story; null if unknown.</summary>
    public DateOnly? Day { get; }

    /// <summary>The full keys of all that the story names apart from each other: none of them is another of them.</summary>
    internal FrozenSet<string> Others { get; }

    /// <summary>The context that a reading gives to its entities.</summary>
    public static StoryContext Of(Reading reading)
    {
        ArgumentNullException.ThrowIfNull(reading);
        var named = reading.Entities.Where(entity => entity.IsNamed && !(entity.Kind == EntityKind.Person && entity.IsPlural == true)).OrderByDescending(entity => entity.Mentions.Count);
        return Of(named.Select(entity => (entity.Kind, entity.Name)), reading.Document.Published);
    }

    /// <summary>The context that names make, the most important first.</summary>
    public static StoryContext Of(IEnumerable<(EntityKind Kind, string Name)> names, DateOnly? day = null)
    {
        var keys = names.Select(name => NameKey.Of(name.Name, name.Kind)).OfType<NameKey>().ToList();
        string[] contextual = [.. keys.Select(key => key.Contextual).Distinct(StringComparer.Ordinal).Take(MostNames)];
        return new StoryContext(contextual, keys.Select(key => key.Full).ToFrozenSet(StringComparer.Ordinal), day, FrozenDictionary<string, double>.Empty);
    }

    /// <summary>The same context, told how common its names are.</summary>
    /// <param name="storiesWith">In how many stories of the ledger a name of <see cref="Names"/> was met; about is enough.</param>
    /// <param name="stories">How many stories the ledger has.</param>
    public StoryContext Weighed(Func<string, long> storiesWith, long stories)
    {
        ArgumentNullException.ThrowIfNull(storiesWith);
        var rarity = Names.ToFrozenDictionary(name => name, name => Rarity(storiesWith(name), stories), StringComparer.Ordinal);
        return new StoryContext(Names, Others, Day, rarity);
    }

    /// <summary>How much it tells that two stories share a name, from 0 to 1.</summary>
    internal double Weight(string name) => (_rarity.TryGetValue(name, out double rarity) ? rarity : Unweighed) * (name[0] == 'l' ? OfPlaces : 1);

    private static double Rarity(long storiesWith, long stories) =>
        // A young ledger knows too little of what is common: it counts as if it had a hundred stories.
        Math.Clamp(1 - (Math.Log(1 + storiesWith) / Math.Log(1 + Math.Max(stories, 100))), 0.05, 1);
}
