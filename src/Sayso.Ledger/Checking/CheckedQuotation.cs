using Sayso.Text;

namespace Sayso.Ledger.Checking;

/// <summary>
/// The words that a fact checker asks about: “did she really say that?” Marks, case, accents, kinds of dashes and apostrophes do not count. An
/// elision (<c>…</c>, <c>...</c>, <c>[...]</c>) may stand for up to <see cref="MaxElidedWords"/> words of the record, and square brackets hold what an editor
/// put in. It may be used from many threads at once.
/// </summary>
public sealed class CheckedQuotation
{
    /// <summary>The fewest words, those in brackets not counted, that a quotation can be told by.</summary>
    public const int MinWords = 3;

    /// <summary>The most words of a quotation.</summary>
    public const int MaxWords = 400;

    /// <summary>The most UTF-16 units of a quotation.</summary>
    public const int MaxLength = 20_000;

    /// <summary>The most words of the record that one elision may stand for.</summary>
    public const int MaxElidedWords = 100;

    /// <summary>The most words of the record that all elisions together may stand for.</summary>
    public const int MaxElidedInAll = 500;

    // What inflections and other spellings may add to the words that a window shares.
    private const double KinAllowance = 0.1;

    private readonly QuotedVocabulary _vocabulary;

    private CheckedQuotation(string typed, QuotedWord[] words)
    {
        Typed = typed;
        Words = words;
        _vocabulary = new QuotedVocabulary(words);
    }

    /// <summary>The quotation exactly as typed.</summary>
    public string Typed { get; }

    /// <summary>How many words it has, those in brackets included.</summary>
    public int WordCount => Words.Length;

    internal QuotedWord[] Words { get; }

    /// <summary>How much its words weigh together, a word of content being 1.</summary>
    internal double Weight => _vocabulary.Total / 100.0;

    /// <summary>Reads a quotation as typed, with or without quotation marks around it.</summary>
    /// <returns>The quotation; or a fault if it has no words, too few to be told by, or too many.</returns>
    public static QuotationResult Of(string typed)
    {
        ArgumentNullException.ThrowIfNull(typed);
        if (typed.Length > MaxLength)
        {
            return QuotationResult.Failed(QuotationFaults.TooLong(typed.Length));
        }

        var words = QuotationParser.Parse(typed);
        int spoken = words.Count(word => word.Bracket != Bracketing.Whole);
        return words.Length == 0 ? QuotationResult.Failed(QuotationFaults.Empty())
            : words.Length > MaxWords ? QuotationResult.Failed(QuotationFaults.TooLong(words.Length))
            : spoken < MinWords ? QuotationResult.Failed(QuotationFaults.TooShort(spoken))
            : QuotationResult.Of(new CheckedQuotation(typed, words));
    }

    /// <summary>The passage of a text that is this quotation, or this quotation misquoted: the best of them, and the first of equals.</summary>
    /// <param name="text">The text of a content or of a whole story; it is never altered, and costs time by its length and memory by the quotation's.</param>
    /// <returns>The passage; null if nothing in the text is near enough to have been meant.</returns>
    public Passage? FindIn(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        return Closest(text) is { } passage && Resemblance.Suffices(passage, this) ? passage : null;
    }

    /// <summary>Chooses what to look this quotation up by in a full-text index of words without accents, as SQLite's unicode61 makes it.</summary>
    /// <param name="documentCount">In how many indexed texts a word stands; it is asked once for each different word.</param>
    /// <param name="documents">How many texts are indexed.</param>
    public LookupPlan PlanLookup(Func<string, long> documentCount, long documents)
    {
        ArgumentNullException.ThrowIfNull(documentCount);
        return LookupPlan.Of(this, documentCount, documents);
    }

    /// <summary>The nearest passage, however far; null if no word of weight is shared.</summary>
    internal Passage? Closest(string text)
    {
        Passage? best = null;
        foreach (var window in Sweep.Of(text, _vocabulary))
        {
            // A window can hardly be more like the quotation than the words it shares with it.
            if (best is not null && (best.Match == Match.Exact || window.Shared + KinAllowance < best.Likeness))
            {
                continue;
            }

            var record = RecordWords.Of(text, window, _vocabulary);
            var steps = Edges.Trim(new Alignment(Words, record, _vocabulary).Steps(), Words);
            var passage = PassageWriter.Write(this, text, record, steps);
            if (passage is not null && (best is null || passage.IsBetterThan(best)))
            {
                best = passage;
            }
        }

        return best;
    }
}
