using Sayso.Mentions;
using Sayso.Text;

namespace Sayso.Attributions;

/// <summary>Finds a text's attributions, and those inside their contents: X said that Y told Z.</summary>
internal sealed class AttributionFinder(AttributionModel model)
{
    // News hardly ever goes deeper, and each level is read anew.
    private const int DeepestLevel = 3;
    private const int FewestTokens = 4;
    private const double LeastConfidence = 0.3;

    private static readonly WordSet Pronouns = new("it this that which who him her them these those so");
    private static readonly WordSet Turning = new("he she they");
    private static readonly WordSet Selves = new("i we you my our your one");

    /// <summary>Finds the attributions, in order of the content's first character.</summary>
    public IReadOnlyList<Attribution> Find(Layout layout)
    {
        var whole = model.Excerpt(layout);
        var grammar = GrammarReader.Empty(layout.Tokens.Count);
        var assembler = new Assembler(layout);
        var nobodies = new Nobodies(layout, grammar);
        var transcript = new Transcript(layout);
        foreach (var one in model.Find(whole, grammar).Where(one => !nobodies.IsNobodys(one)))
        {
            if (transcript.Beside(one) is { } kept)
            {
                assembler.Add(kept);
            }
        }

        var edges = new ClauseEdges(layout, grammar);
        for (int number = 0; number < assembler.Drafts.Count; number++)
        {
            var draft = assembler.Drafts[number];
            if (draft.Pieces[0].First == 0)
            {
                assembler.Replace(number, draft with { Pieces = [edges.WithoutDate(draft.Pieces[0]), .. draft.Pieces[1..]] });
            }
        }

        SplitAtDashes(assembler, edges);
        var speakers = new SharedSpeakers(layout, grammar, assembler);
        speakers.Apply();
        speakers.Part();
        Mend(assembler, new PassiveSubjects(layout, grammar).Mended);
        Mend(assembler, new PassiveAgents(layout).Mended);
        Mend(assembler, new Extraposition(layout, grammar).Mended);
        Mend(assembler, new RelativeContents(layout, grammar).Mended);
        Mend(assembler, new ContentEnds(layout, grammar, assembler.Drafts).Mended);
        Mend(assembler, edges.WithoutAside);
        transcript.AddTo(assembler);
        foreach (var missed in new UnreadVerbs(layout, grammar).Missed(assembler.Drafts).ToList())
        {
            assembler.Add(missed);
        }

        int from = 0;
        for (int level = 1; level <= DeepestLevel && from < assembler.Drafts.Count; level++)
        {
            int to = assembler.Drafts.Count;
            AddWithin(whole, layout, grammar, assembler, from, to);
            AddReported(layout, grammar, assembler, from, to);
            PartClauses(assembler, edges, to);
            from = to;
        }

        new Citations(layout, grammar, assembler).Apply();
        new AccordingTo(layout, grammar, assembler).Apply();
        return assembler.Attributions(new Antecedents(layout, grammar));
    }

    private static void SplitAtDashes(Assembler assembler, ClauseEdges edges)
    {
        var cues = assembler.Drafts.Select(draft => draft.Cue).ToHashSet();
        for (int number = 0, count = assembler.Drafts.Count; number < count; number++)
        {
            if (assembler.Drafts[number] is { Cue: { } cue } draft && edges.AtDash(draft.Pieces[^1], cue) is { } split
                && cues.Add(split.Cue))
            {
                assembler.Replace(number, draft with { Pieces = [.. draft.Pieces[..^1], split.Inside] });
                assembler.Add(new Assembler.Draft([split.Beyond], split.Cue, split.Source, -1, -1, draft.Confidence));
            }
        }
    }

    private static void Mend(Assembler assembler, Func<Assembler.Draft, Assembler.Draft?> mended)
    {
        for (int number = 0; number < assembler.Drafts.Count; number++)
        {
            if (mended(assembler.Drafts[number]) is { } better)
            {
                assembler.Replace(number, better);
            }
        }
    }

    /// <summary>Sets free what was found inside a content and stands beside it.</summary>
    private static void PartClauses(Assembler assembler, ClauseEdges edges, int from)
    {
        for (int number = from; number < assembler.Drafts.Count; number++)
        {
            var inner = assembler.Drafts[number];
            var outer = assembler.Drafts[inner.Within];
            var piece = outer.Pieces[^1];
            if (piece.First <= inner.Pieces[0].First && edges.Without(piece, inner) is { } shorter)
            {
                assembler.Replace(inner.Within, outer with { Pieces = [.. outer.Pieces[..^1], shorter] });
                assembler.Replace(number, inner with { Within = outer.Within });
            }
        }
    }

    /// <summary>Reads the contents of some drafts as texts of their own.</summary>
    private void AddWithin(Excerpt whole, Layout layout, Grammar grammar, Assembler assembler, int from, int to)
    {
        var stretches = new List<TokenSpan>();
        var outer = new List<int>();
        for (int draft = from; draft < to; draft++)
        {
            foreach (var piece in assembler.Drafts[draft].Pieces)
            {
                var inside = WithoutMarks(layout, piece);
                if (inside.Last - inside.First + 1 >= FewestTokens && HoldsACue(whole, inside))
                {
                    stretches.Add(inside);
                    outer.Add(draft);
                }
            }
        }

        if (stretches.Count == 0)
        {
            return;
        }

        var excerpt = whole.Of(stretches);
        int stretch = 0;
        int start = 0;
        foreach (var found in model.Find(excerpt))
        {
            for (; excerpt.Paragraphs[found.Cue.First] > stretch; stretch++)
            {
                start += stretches[stretch].Last - stretches[stretch].First + 1;
            }

            if (found.Moved(stretches[stretch].First - start).Inside(stretches[stretch]) is { } inside && SomebodyElses(layout, grammar, inside) is { } kept)
            {
                assembler.Add(kept, outer[stretch]);
            }
        }
    }

    /// <summary>Adds what the rules find in the contents of some drafts and the network passed over.</summary>
    private static void AddReported(Layout layout, Grammar grammar, Assembler assembler, int from, int to)
    {
        var reported = new ReportedSpeech(layout, grammar);
        var nouns = new ReportedNouns(layout, grammar);
        var taken = new HashSet<int>();
        foreach (var draft in assembler.Drafts)
        {
            TakeUp(draft.Cue);
        }

        for (int number = to, count = assembler.Drafts.Count; number < count; number++)
        {
            assembler.Drafts[number].Pieces.ForEach(piece => TakeUp(piece));
        }

        for (int number = from; number < to; number++)
        {
            foreach (var found in nouns.In(assembler.Drafts[number], number, taken.Contains))
            {
                assembler.Add(found);
                TakeUp(found.Cue);
                found.Pieces.ForEach(piece => TakeUp(piece));
            }

            foreach (var piece in assembler.Drafts[number].Pieces)
            {
                foreach (var found in reported.In(WithoutMarks(layout, piece), number, taken.Contains))
                {
                    assembler.Add(found);
                    TakeUp(found.Cue);
                }
            }
        }

        void TakeUp(TokenSpan? span)
        {
            for (int token = span?.First ?? 0; span is { } tokens && token <= tokens.Last; token++)
            {
                taken.Add(token);
            }
        }
    }

    /// <summary>
    /// What of an attribution inside a content is worth keeping; null if nothing is. It must name a source, other than the speaker and
    /// the one spoken to, tell of something that was done (“urged them to reject” tells of no rejection), hold words that say
    /// something, and be sure enough: the network has seen few contents by themselves, and takes much in them for an attribution.
    /// </summary>
    private static Found? SomebodyElses(Layout layout, Grammar grammar, Found inner)
    {
        ReadOnlySpan<char> Word(int token) => layout.Tokens[token].Span.Of(layout.Text);
        bool OneWordOf(TokenSpan span, WordSet words) => span.First == span.Last && words.Contains(Word(span.First));
        if (inner.Confidence < LeastConfidence || inner.Source is not { } source || OneWordOf(source, Selves) || Word(inner.Cue.First).Equals("to", StringComparison.OrdinalIgnoreCase))
        {
            return null;
        }

        // A bare preposition (“approached him about …”) signals nothing by itself.
        bool says = Enumerable.Range(inner.Cue.First, inner.Cue.Last - inner.Cue.First + 1).Any(i => grammar.PartOfSpeech[i][0] is 'V' or 'N');
        var pieces = !says ? [] : inner.Pieces.Where(piece => !OneWordOf(piece, Pronouns)).ToList();
        return pieces.Count == 0 ? null : inner with { Pieces = [.. pieces[..^1], WithoutTurn(layout, pieces[^1], source)] };
    }

    /// <summary>“He says he was there, but he means …”: where the same pronoun begins again after “but”, somebody else goes on about the speaker.</summary>
    private static TokenSpan WithoutTurn(Layout layout, TokenSpan piece, TokenSpan source)
    {
        ReadOnlySpan<char> Word(int token) => layout.Tokens[token].Span.Of(layout.Text);
        var pronoun = Word(source.First);
        if (source.First != source.Last || !Turning.Contains(pronoun) || layout.Tokens[piece.First].Kind == TokenKind.QuotationMark)
        {
            return piece;
        }

        for (int i = piece.First + 3; i < piece.Last; i++)
        {
            if (Word(i).Equals("but", StringComparison.OrdinalIgnoreCase) && Word(i + 1).Equals(pronoun, StringComparison.OrdinalIgnoreCase))
            {
                int last = layout.Tokens[i - 1].Kind is TokenKind.Word or TokenKind.Number ? i - 1 : i - 2;
                return new TokenSpan(piece.First, last);
            }
        }

        return piece;
    }

    private static TokenSpan WithoutMarks(Layout layout, TokenSpan piece)
    {
        bool Mark(int token) => layout.Tokens[token].Kind == TokenKind.QuotationMark;
        int first = piece.First;
        int last = piece.Last;
        first += first < last && Mark(first) ? 1 : 0;
        last -= last > first && Mark(last) ? 1 : 0;
        return new TokenSpan(first, last);
    }

    private bool HoldsACue(Excerpt whole, TokenSpan inside)
    {
        for (int i = inside.First; i <= inside.Last; i++)
        {
            if (model.IsCueWord(whole.Features.Words[i]))
            {
                return true;
            }
        }

        return false;
    }
}
