using System.Globalization;
using System.Text;
using Sayso.Ledger.Questions;
using Sayso.Mentions;
using Sayso.Text;

namespace Sayso.Ledger.Export;

/// <summary>A story as exports need it: with who its entities are across stories.</summary>
/// <param name="story">The story.</param>
/// <param name="known">The entity of the ledger that each of the reading's entities is, with the name to show, for those that are one.</param>
internal sealed class ExportedStory(StoredStory story, IReadOnlyDictionary<string, (long Number, string Name)> known)
{
    private readonly Dictionary<string, Entity> _entities = story.Reading.Entities.ToDictionary(entity => entity.Id, StringComparer.Ordinal);

    private readonly Lazy<Dictionary<string, Statement>> _statements = new(() => story.Reading.Statements.ToDictionary(statement => statement.Id, StringComparer.Ordinal));

    public StoredStory Story => story;

    public Document Document => story.Reading.Document;

    public IReadOnlyList<Statement> Statements => story.Reading.Statements;

    /// <summary>The statement with an id.</summary>
    public Statement Statement(string id) => _statements.Value[id];

    /// <summary>Whether it is the first of its family, and so no copy or version of another story on record.</summary>
    public bool IsIndependent => story.Family == story.Number;

    /// <summary>The entity of the reading that says something; null if nobody is known to.</summary>
    public Entity? Speaker(Statement statement) => statement.Provenance.Entity is { } id ? _entities[id] : null;

    /// <summary>Who that is across stories; null if it has no place there.</summary>
    public (long Number, string Name)? Known(Statement statement) => statement.Provenance.Entity is { } id && known.TryGetValue(id, out var place) ? place : null;

    /// <summary>The words of a span; null for none.</summary>
    public string? Words(Span? span) => span is { } words ? Wellformed(words.Of(Document.Text).ToString()) : null;

    /// <summary>The words of pieces, joined by “ … ”; null for none.</summary>
    public string? Words(SpanSet? pieces) => pieces is null ? null : Wellformed(string.Join(" … ", pieces.Select(piece => piece.Of(Document.Text).ToString())));

    /// <summary>Pieces in code points, as <c>17 142;150 160</c>; null for none.</summary>
    public string? Offsets(SpanSet? pieces) =>
        pieces is null ? null : string.Join(';', pieces.Select(piece => string.Create(CultureInfo.InvariantCulture, $"{Document.ToCodePoint(piece.Start)} {Document.ToCodePoint(piece.End)}")));

    /// <summary>The text with U+FFFD for every half of a surrogate pair, for which no encoding of files has a form.</summary>
    public static string Wellformed(string text) =>
        text.AsSpan().IndexOfAnyInRange('\uD800', '\uDFFF') < 0 ? text : Encoding.UTF8.GetString(Encoding.UTF8.GetBytes(text));
}
