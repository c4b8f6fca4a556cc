using Sayso.Text;

namespace Sayso.Ledger.Checking;

/// <summary>A passage of the record that is a quotation, or that the quotation misquotes.</summary>
public sealed class Passage
{
    internal Passage(Span span, Match match, double likeness, Difference difference, MeaningChange before)
    {
        Span = span;
        Match = match;
        Likeness = likeness;
        Difference = difference;
        MeaningChange = difference.Aggregate(before, (all, run) => all | run.Change);
    }

    /// <summary>Where the passage stands in the text that was searched, in UTF-16 units.</summary>
    public Span Span { get; }

    /// <summary>Whether it is the quotation word for word.</summary>
    public Match Match { get; }

    /// <summary>How much of the two agrees, by weight of words: 1 is all, 0 nothing. Words of content weigh more than those of every sentence.</summary>
    public double Likeness { get; }

    /// <summary>The two beside each other, word by word.</summary>
    public Difference Difference { get; }

    /// <summary>What is likely to change the meaning, in the difference or shortly before it. An exact quotation too may have elided a “not”.</summary>
    public MeaningChange MeaningChange { get; }

    /// <summary>Whether the meaning is likely to be another: a negation or a number is not the record's, or was cut off.</summary>
    public bool ChangesMeaning => MeaningChange != MeaningChange.None;

    /// <summary>The weight of the longest run of words that are the same.</summary>
    internal double LongestSame { get; init; }

    /// <summary>Whether this passage should be shown rather than <paramref name="other"/>.</summary>
    public bool IsBetterThan(Passage other)
    {
        ArgumentNullException.ThrowIfNull(other);
        return Match != other.Match ? Match == Match.Exact : Likeness > other.Likeness;
    }
}
