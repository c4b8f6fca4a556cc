using Sayso.Mentions;
using Sayso.Text;

namespace Sayso.Attributions;

/// <summary>
/// “Reuters, citing two officials, reported that …” is two attributions: what Reuters reports is also what the officials said, inside it. Whoever cites a reason
/// and no speaker (“citing security concerns”) makes only one.
/// </summary>
internal sealed class Citations(Layout layout, Grammar grammar, Assembler assembler)
{
    private const int LongestSource = 16;

    private static readonly WordSet Citing = new("citing cited cites quoting quoted quotes");
    private static readonly WordSet Speakers = new(
        "source sources official officials officer officers spokesman spokeswoman spokesperson spokespeople spokesmen witness witnesses eyewitness eyewitnesses people person persons police "
        + "authorities investigators prosecutors lawyers lawyer attorneys diplomats diplomat aide aides insiders residents relatives employees employee executives executive ministry agency "
        + "agencies department statement statements report reports document documents documentation doctors doctor experts expert analysts analyst researchers scientists associates "
        + "minister media newspaper newspapers outlets broadcaster television radio website");

    /// <summary>Adds the ones cited, each inside the report that cites it, and takes the citing words out of what is reported.</summary>
    public void Apply()
    {
        var byCue = assembler.Drafts.Select((draft, number) => (draft.Cue, number)).Where(pair => pair.Cue is not null).OrderBy(pair => pair.Cue!.Value.First).ToList();
        if (byCue.Count == 0)
        {
            return;
        }

        int next = 0;
        foreach (var sentence in layout.Sentences)
        {
            while (next < byCue.Count && byCue[next].Cue!.Value.First < sentence.Start.Value)
            {
                next++;
            }

            int end = next;
            while (end < byCue.Count && byCue[end].Cue!.Value.First < sentence.End.Value)
            {
                end++;
            }

            if (end > next)
            {
                ApplyWithin(sentence, byCue[next..end].ConvertAll(pair => pair.number));
                next = end;
            }
        }
    }

    private void ApplyWithin(Range sentence, List<int> numbers)
    {
        for (int i = sentence.Start.Value; i < sentence.End.Value - 1; i++)
        {
            if (!Citing.Contains(Word(i)) || IsPassive(i) || CitedAfter(i, sentence.End.Value) is not { } cited)
            {
                continue;
            }

            var cue = new TokenSpan(i, i);
            int own = numbers.FindIndex(number => assembler.Drafts[number].Cue!.Value.Holds(i));
            if (HostOf(cue, numbers, own < 0 ? null : assembler.Drafts[numbers[own]].Source) is { } host)
            {
                Nest(host, own < 0 ? -1 : numbers[own], cue, cited);
            }

            return;
        }
    }

    /// <summary>The draft that reports what the ones cited said: nearest after the citing words where they interrupt, else nearest before them.</summary>
    private int? HostOf(TokenSpan cue, List<int> numbers, TokenSpan? citing)
    {
        int? best = null;
        int least = int.MaxValue;
        foreach (int number in numbers)
        {
            var draft = assembler.Drafts[number];
            bool reports = draft.Source is { } source && source.Last < cue.First && !draft.Cue!.Value.Holds(cue.First) && draft.Within < 0;
            int distance = Math.Abs(draft.Cue!.Value.First - cue.First) + (citing is null || draft.Source == citing ? 0 : 2 * Passages.Limit);
            if (reports && distance < least)
            {
                (best, least) = (number, distance);
            }
        }

        return best;
    }

    private void Nest(int host, int own, TokenSpan cue, TokenSpan cited)
    {
        var outer = assembler.Drafts[host];
        var pieces = outer.Pieces.SelectMany(piece => Without(piece, cue.First, cited.Last)).ToList();
        if (pieces.Count == 0)
        {
            return;
        }

        assembler.Replace(host, outer with { Pieces = pieces });
        var inner = new Assembler.Draft([.. pieces], cue, cited, -1, host, outer.Confidence);
        if (own < 0)
        {
            assembler.Add(inner);
        }
        else
        {
            assembler.Replace(own, inner);
        }
    }

    /// <summary>A piece of what is reported without the citing words: “which cited two officials”, “, citing two officials”.</summary>
    private IEnumerable<TokenSpan> Without(TokenSpan piece, int cue, int last)
    {
        if (piece.Last < cue || piece.First > last)
        {
            yield return piece;
            yield break;
        }

        int before = cue - 1;
        while (before >= piece.First && (!IsWord(before) || Is(before, "which") || Is(before, "who") || Is(before, "while")))
        {
            before--;
        }

        int after = last + 1;
        while (after <= piece.Last && !IsWord(after) && layout.Tokens[after].Kind != TokenKind.QuotationMark)
        {
            after++;
        }

        if (before >= piece.First)
        {
            yield return new TokenSpan(piece.First, before);
        }

        if (after <= piece.Last && IsWord(piece.Last))
        {
            yield return new TokenSpan(after, piece.Last);
        }
    }

    /// <summary>The words for the speaker or document that is cited; null where a reason or a thing is.</summary>
    private TokenSpan? CitedAfter(int cue, int end)
    {
        bool speaks = false;
        bool isHead = true;
        int last = cue;
        for (int i = cue + 1; i < Math.Min(end, cue + LongestSource + 1) && !Ends(i); i++)
        {
            bool owns = grammar.PartOfSpeech[Math.Min(i + 1, end - 1)] == "POS";
            isHead &= grammar.PartOfSpeech[i] is not ("IN" or "TO");
            speaks |= isHead && !owns && Speakers.Contains(Word(i));
            last = i;
        }

        // “cited as saying”, “quoted as”: passives have their speaker before them.
        return speaks && last > cue && IsWord(last) ? new TokenSpan(cue + 1, last) : null;
    }

    private bool IsPassive(int cue) => cue > 0 && (Is(cue - 1, "is") || Is(cue - 1, "are") || Is(cue - 1, "was") || Is(cue - 1, "were") || Is(cue - 1, "been"));

    private bool Ends(int token) => (!IsWord(token) && layout.Tokens[token].Kind != TokenKind.QuotationMark && Word(token) is not "-")
        || Is(token, "that") || Is(token, "who") || Is(token, "which") || Is(token, "as") || grammar.PartOfSpeech[token] is "VBD" or "VBZ" or "VBP";

    private bool IsWord(int token) => layout.Tokens[token].Kind is TokenKind.Word or TokenKind.Number;

    private bool Is(int token, string word) => Word(token).Equals(word, StringComparison.OrdinalIgnoreCase);

    private ReadOnlySpan<char> Word(int token) => layout.Tokens[token].Span.Of(layout.Text);
}
