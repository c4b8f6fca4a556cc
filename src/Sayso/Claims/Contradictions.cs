using Sayso.Text;

namespace Sayso.Claims;

/// <summary>
/// Finds what short denials contradict with few words: “I have never falsified anything”, said by somebody of whom it was claimed, and “there had been no talks”, said
/// after somebody told of talks.
/// </summary>
internal sealed class Contradictions(ClaimSetting setting, Eligibility eligibility)
{
    private const int Reach = 24;
    private const int Opening = 6;
    private const int LongestPhrase = 4;

    private static readonly WordSet Selves = new("I we he she they");
    private static readonly WordSet Be = new("was were is are been be");
    private static readonly WordSet Degrees = new("longer doubt reason way need plan plans evidence comment choice one idea question point time such other");

    private readonly HashSet<int> _keys = [];

    /// <summary>The place of the claim that <paramref name="content"/> contradicts, the nearest before it; none where there is none.</summary>
    public List<int> Of(int place, Wording content)
    {
        bool self = DeniesOwn(content);
        if (!self && !CollectMissing(content))
        {
            return [];
        }

        for (int other = place - 1; other >= Math.Max(0, place - Reach); other--)
        {
            var claim = setting.Claims.Items[other];
            bool contradicted = !claim.IsNegative && eligibility.Allows(place, other)
                && (self ? setting.SpeaksOf(other, place) && SharesAWord(place, other) : _keys.IsSubsetOf(claim.Said));
            if (contradicted)
            {
                return [other];
            }
        }

        return [];
    }

    /// <summary>“I never …”, “he had not …”.</summary>
    private static bool DeniesOwn(Wording content)
    {
        int start = content.Is(content.Start, "that") ? content.Start + 1 : content.Start;
        return content.In(start, Selves) && content.From(start, start + LongestPhrase).HasNegation();
    }

    /// <summary>Takes up the words for what is said not to exist: “there were no talks”, “no talks were held”; false where nothing is.</summary>
    private bool CollectMissing(Wording content)
    {
        _keys.Clear();
        int start = content.Is(content.Start, "that") ? content.Start + 1 : content.Start;
        bool there = content.Is(start, "there");
        for (int i = start; i < Math.Min(content.End, start + Opening); i++)
        {
            if (content.Is(i, "no") && (there ? content.In(i - 1, Be) : i == start) && !content.In(i + 1, Degrees))
            {
                int end = i + 1;
                while (end < Math.Min(content.End, i + LongestPhrase) && content.IsWord(end) && !content.In(end, Be) && !content.AtAny(end, "in", "of", "with", "between", "on", "at", "to", "had", "that"))
                {
                    end++;
                }

                if (content.From(i + 1, end).Span is { } missing)
                {
                    setting.Words.Collect(missing, _keys);
                }

                return _keys.Count > 0;
            }
        }

        return false;
    }

    private bool SharesAWord(int place, int other) =>
        Array.Exists(setting.Claims.Items[place].Said, key => !setting.Words.IsEntity(key) && Array.BinarySearch(setting.Claims.Items[other].Said, key) >= 0);
}
