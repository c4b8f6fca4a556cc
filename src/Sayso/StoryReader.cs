using Sayso.Text;

namespace Sayso;

/// <summary>Reads stories: the one door to the engine. Make one and keep it; it may be used from many threads at once.</summary>
public sealed class StoryReader
{
    private readonly string _engine = "0.1.0";

    /// <summary>The engine's version.</summary>
    public string Engine => _engine;

    /// <summary>Reads a document.</summary>
    public Reading Read(Document document)
    {
        ArgumentNullException.ThrowIfNull(document);
        _ = _engine;
        var layout = Layout.Of(document.Text);
        return new Reading(document, layout, []);
    }
}
