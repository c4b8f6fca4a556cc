using Sayso.Mentions;
using Sayso.Text;

namespace Sayso.Attributions;

/// <summary>“He was told by police that …”, “it has been described by the board as …”, “was accused by the union of …”, inside what others say.</summary>
internal sealed class ReportedPassive(Layout layout, Grammar grammar)
{
    private const double Confidence = 0.5;
    private const int LongestSource = 10;

    private static readonly WordSet Be = new("was were been is are being");

    private readonly SpokenObject _objects = new(layout, grammar);

    /// <summary>The attribution whose verb is a passive with the speaker after it; null for other verbs.</summary>
    public Assembler.Draft? At(int verb, SpeechObject objects, TokenSpan piece, int outer)
    {
        if (verb - 1 < piece.First || !Be.Contains(Word(verb - 1)) || verb + 3 > piece.Last || !Is(verb + 1, "by"))
        {
            return null;
        }

        int last = verb + 1;
        while (last < Math.Min(piece.Last, verb + LongestSource) && (grammar.PartOfSpeech[last + 1][0] is 'N' or 'J' or 'C' || grammar.PartOfSpeech[last + 1] is "DT" or "PRP$" or "POS"))
        {
            last++;
        }

        int first = last + 1;
        first += Is(first, ",") ? 1 : 0;
        bool named = Is(first, "as");
        bool governs = objects == SpeechObject.None ? named
            : objects.HasFlag(SpeechObject.Charge) ? Is(first, "of")
            : Is(first, "that") || (Is(first, "to") && (objects.HasFlag(SpeechObject.Agent) || objects.HasFlag(SpeechObject.Infinitive)));
        if (last == verb + 1 || !governs || _objects.Clause(named ? first + 1 : first, piece.Last) is not { } content)
        {
            return null;
        }

        return new Assembler.Draft([content], new TokenSpan(verb - 1, verb), new TokenSpan(verb + 2, last), -1, outer, Confidence);
    }

    private bool Is(int token, string word) => token < layout.Tokens.Count && Word(token).Equals(word, StringComparison.OrdinalIgnoreCase);

    private ReadOnlySpan<char> Word(int token) => layout.Tokens[token].Span.Of(layout.Text);
}
