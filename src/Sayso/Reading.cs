using Sayso.Attributions;
using Sayso.Claims;
using Sayso.Mentions;
using Sayso.Sources;
using Sayso.Text;

namespace Sayso;

/// <summary>Everything found in one document.</summary>
public sealed class Reading
{
    private readonly Lazy<Layout> _layout;

    /// <summary>Creates a reading of attributions of which nothing more is known.</summary>
    public Reading(Document document, Layout layout, IReadOnlyList<Attribution> attributions)
        : this(document, layout, [], [.. attributions.Select(a => new Statement(a, new Provenance(), Position.Plain))], [])
    {
    }

    /// <summary>Creates a reading.</summary>
    public Reading(Document document, Layout layout, IReadOnlyList<Entity> entities, IReadOnlyList<Statement> statements, IReadOnlyList<Dispute> disputes)
        : this(document, new Lazy<Layout>(layout), entities, statements, disputes)
    {
    }

    /// <summary>Creates a reading whose layout is made when it is asked for: readings that come from a store are mostly looked at without.</summary>
    internal Reading(Document document, Lazy<Layout> layout, IReadOnlyList<Entity> entities, IReadOnlyList<Statement> statements, IReadOnlyList<Dispute> disputes)
    {
        Document = document;
        _layout = layout;
        Entities = entities;
        Statements = statements;
        Disputes = disputes;
        Attributions = [.. statements.Select(s => s.Attribution)];
    }

    /// <summary>The document that was read.</summary>
    public Document Document { get; }

    /// <summary>Its paragraphs, sentences, tokens and quotations.</summary>
    public Layout Layout => _layout.Value;

    /// <summary>Whom and what the document refers to, in order of the first mention.</summary>
    public IReadOnlyList<Entity> Entities { get; }

    /// <summary>The attributions with their sources and positions, in order of the content's first character.</summary>
    public IReadOnlyList<Statement> Statements { get; }

    /// <summary>The words alone of <see cref="Statements"/>, in the same order.</summary>
    public IReadOnlyList<Attribution> Attributions { get; }

    /// <summary>What some in the document assert and others deny, in order of the claim.</summary>
    public IReadOnlyList<Dispute> Disputes { get; }
}
