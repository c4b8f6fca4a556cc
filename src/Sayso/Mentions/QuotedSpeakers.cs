using Sayso.Text;

namespace Sayso.Mentions;

/// <summary>Who speaks in each quotation and each paragraph, as far as the words around them show: whom “I” means there.</summary>
internal sealed class QuotedSpeakers
{
    private readonly Candidate?[] _byQuotation;
    private readonly Candidate?[] _byParagraph;
    private readonly int[] _paragraph;

    private QuotedSpeakers(int quotations, int paragraphs, int sentences)
    {
        _byQuotation = new Candidate?[quotations];
        _byParagraph = new Candidate?[paragraphs];
        _paragraph = new int[sentences];
    }

    /// <summary>Who speaks where the candidate stands; null where it is the story itself, or not known.</summary>
    public Candidate? Of(Candidate candidate) => candidate.Quotation >= 0 ? _byQuotation[candidate.Quotation] : _byParagraph[_paragraph[candidate.Sentence]];

    /// <summary>The paragraph that a candidate stands in.</summary>
    public int Paragraph(Candidate candidate) => _paragraph[candidate.Sentence];

    /// <summary>Finds the speakers; <paramref name="candidates"/> are in text order.</summary>
    public static QuotedSpeakers Find(Terms terms, List<Candidate> candidates)
    {
        var layout = terms.Layout;
        var speakers = new QuotedSpeakers(layout.Quotations.Count, layout.Paragraphs.Count, layout.Sentences.Count);
        speakers.NumberParagraphs(layout);
        speakers.Label(candidates);
        speakers.Quote(terms, layout, candidates);
        return speakers;
    }

    private void NumberParagraphs(Layout layout)
    {
        int paragraph = 0;
        for (int i = 0; i < _paragraph.Length; i++)
        {
            while (layout.Sentences[i].Start.Value >= layout.Paragraphs[paragraph].End.Value)
            {
                paragraph++;
            }

            _paragraph[i] = paragraph;
        }
    }

    /// <summary>A label holds until the next one: a speaker's second paragraph has none of its own.</summary>
    private void Label(List<Candidate> candidates)
    {
        foreach (var candidate in candidates)
        {
            if (candidate.IsLabel)
            {
                _byParagraph[_paragraph[candidate.Sentence]] = candidate;
            }
        }

        for (int i = 1; i < _byParagraph.Length; i++)
        {
            _byParagraph[i] ??= _byParagraph[i - 1];
        }
    }

    /// <summary>A quotation's speaker is the nearest source of its paragraph, or else who spoke in the quotation before it goes on from.</summary>
    private void Quote(Terms terms, Layout layout, List<Candidate> candidates)
    {
        int from = 0;
        Candidate? last = null;
        for (int q = 0; q < layout.Quotations.Count; q++)
        {
            var quotation = layout.Quotations[q];
            int paragraph = ParagraphAt(layout, quotation);
            while (from < candidates.Count && _paragraph[candidates[from].Sentence] < paragraph)
            {
                from++;
            }

            last = Nearest(terms, candidates, from, paragraph, quotation) ?? (quotation.Continues || paragraph > 0 ? last : null);
            _byQuotation[q] = last;
        }
    }

    private Candidate? Nearest(Terms terms, List<Candidate> candidates, int from, int paragraph, Quotation quotation)
    {
        const int MostLookedAt = 60;
        Candidate? best = null;
        int nearest = int.MaxValue;
        bool known = false;
        for (int i = from; i < candidates.Count && i < from + MostLookedAt && _paragraph[candidates[i].Sentence] == paragraph; i++)
        {
            var candidate = candidates[i];
            int start = terms.Layout.Tokens[candidate.First].Span.Start;
            bool speaks = candidate.Quotation < 0 && (candidate.IsSource || !known && Says(terms, candidate));
            int distance = start < quotation.Outer.Start ? quotation.Outer.Start - start : start - quotation.Outer.End;
            if (speaks && distance >= 0 && (distance < nearest || candidate.IsSource && !known))
            {
                (best, nearest) = (candidate, distance);
                known |= candidate.IsSource;
            }
        }

        return best;
    }

    /// <summary>Whether a verb of saying stands beside the candidate.</summary>
    private static bool Says(Terms terms, Candidate candidate)
    {
        int next = candidate.End;
        return terms.SameSentence(next, candidate.First) && terms.Has(next, Traits.Saying)
            || terms.SameSentence(candidate.First - 1, candidate.First) && Subjects.Inverted(terms, candidate.First - 1);
    }

    private int ParagraphAt(Layout layout, Quotation quotation)
    {
        int token = Math.Min(layout.TokenAt(quotation.Outer.Start), layout.Tokens.Count - 1);
        int low = 0;
        int high = layout.Sentences.Count - 1;
        while (low < high)
        {
            int middle = (low + high + 1) >>> 1;
            (low, high) = layout.Sentences[middle].Start.Value <= token ? (middle, high) : (low, middle - 1);
        }

        return _paragraph[low];
    }
}
