using Sayso.Text;

namespace Sayso.Ledger.Index;

/// <summary>
/// The words by which a statement is found. They depend on nothing but the reading and the outlets, since the index forgets a statement only
/// when it is told the very same words again.
/// </summary>
/// <param name="Content">What is attributed.</param>
/// <param name="Source">Who says it, in the story's words and by name.</param>
/// <param name="Facets">What it is, in words of our own.</param>
internal readonly record struct StatementWords(string Content, string Source, string Facets)
{
    /// <summary>The words of each of a reading's statements, in order.</summary>
    public static IEnumerable<StatementWords> Of(Reading reading, IReadOnlyList<long> outlets)
    {
        string text = reading.Document.Text;
        var names = reading.Entities.ToDictionary(entity => entity.Id, entity => entity.Name, StringComparer.Ordinal);
        foreach (var statement in reading.Statements)
        {
            var (attribution, provenance, _) = statement;
            string content = string.Join(" … ", attribution.Content.Select(piece => piece.Of(text).ToString()));
            string words = attribution.Source is { } span ? span.Of(text).ToString() : "";
            string source = provenance.Entity is { } entity ? $"{words} {names[entity]}" : words;
            yield return new StatementWords(content, source, Index.Facets.Of(statement, outlets));
        }
    }
}
