using Sayso.Mentions;
using Sayso.Text;

namespace Sayso.Attributions;

/// <summary>Finds what a relative pronoun stands for: “the statement, which explains …” is what the statement explains.</summary>
internal sealed class Antecedents(Layout layout, Grammar grammar)
{
    private static readonly WordSet Relatives = new("who which that");

    /// <summary>The phrase directly before a source that is nothing but a relative pronoun; null for other sources, and where no phrase stands there.</summary>
    public TokenSpan? Of(TokenSpan source)
    {
        if (source.First != source.Last || !Relatives.Contains(layout.Tokens[source.First].Span.Of(layout.Text)))
        {
            return null;
        }

        int last = source.First - 1;
        last -= last > 0 && grammar.PartOfSpeech[last] == "," ? 1 : 0;
        last -= IsAcronymInBrackets(last) ? 3 : 0;
        if (last < 0 || !EndsPhrase(grammar.PartOfSpeech[last]))
        {
            return null;
        }

        int first = last;
        while (first > 0 && Extends(grammar.PartOfSpeech[first - 1]))
        {
            first--;
        }

        return new TokenSpan(first, last);
    }

    /// <summary>“The Health Board (HB) who …”: the name stands before the brackets.</summary>
    private bool IsAcronymInBrackets(int last) => last > 3 && layout.Tokens[last].Span.Of(layout.Text) is ")" && layout.Tokens[last - 2].Span.Of(layout.Text) is "(";

    private static bool EndsPhrase(string tag) => tag is "NN" or "NNS" or "NNP" or "NNPS" or "DT" or "PRP";

    private static bool Extends(string tag) => tag is "NN" or "NNS" or "NNP" or "NNPS" or "DT" or "JJ" or "JJR" or "JJS" or "CD" or "POS" or "PRP$";
}
