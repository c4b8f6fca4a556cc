using System.Reflection;
using Sayso.Attributions;
using Sayso.Claims;
using Sayso.Mentions;
using Sayso.Network;
using Sayso.Sources;
using Sayso.Text;

namespace Sayso;

/// <summary>Reads stories: the one door to the engine. Make one and keep it; it may be used from many threads at once.</summary>
public sealed class StoryReader
{
    private static readonly Lazy<AttributionModel> s_shipped = new(LoadShipped);

    private readonly AttributionFinder _finder;

    /// <summary>Creates a reader with the model that is shipped inside the package, which is loaded once for all readers.</summary>
    public StoryReader()
        : this(s_shipped.Value)
    {
    }

    internal StoryReader(AttributionModel model) => _finder = new AttributionFinder(model);

    /// <summary>The engine's version, which every reading carries.</summary>
    public string Engine { get; } = typeof(StoryReader).Assembly.GetCustomAttribute<AssemblyInformationalVersionAttribute>()!.InformationalVersion.Split('+')[0];

    /// <summary>Reads a document. The time it takes grows with the document's length and no faster.</summary>
    public Reading Read(Document document)
    {
        ArgumentNullException.ThrowIfNull(document);
        var layout = Layout.Of(document.Text);
        var attributions = _finder.Find(layout);
        // Without the network's grammar: docs/decisions/0004 tells why.
        var spoken = attributions.Where(a => a.Source is not null).ToLookup(a => a.Within is null, a => a.Source!.Value);
        var entities = EntityFinder.Find(layout, null, [.. spoken[true], .. spoken[false]], spoken[false].Except(spoken[true]).ToHashSet());
        var provenances = ProvenanceFinder.Find(document, layout, entities, attributions);
        var positions = PositionFinder.Find(layout, entities, attributions, provenances);
        var disputes = DisputeFinder.Find(document, attributions, positions);
        return new Reading(document, layout, entities, [.. attributions.Select((a, i) => new Statement(a, provenances[i], positions[i]))], disputes);
    }

    private static AttributionModel LoadShipped()
    {
        const string Name = "attributions.safetensors";
        using var stream = typeof(StoryReader).Assembly.GetManifestResourceStream(Name)!;
        using var file = WeightFile.Read(Name, stream);
        return new AttributionModel(file);
    }
}
