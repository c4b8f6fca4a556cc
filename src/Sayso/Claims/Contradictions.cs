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
    private static readonly WordSet Ends = new("was were is are been be in of with between on at to for from had has have that took take happened occurred existed ever");
    private static readonly WordSet Degrees = new("longer doubt reason way need plan plans evidence comment choice one idea question point time other");

    private readonly HashSet<int> _keys = [];

    /// <summary>The place of the claim that <paramref name="content"/> contradicts, the nearest before it; none where there is none.</summary>
    public List<int> Of(int place, Wording content)
    {
        bool self = CollectUndone(content);
        if (!self && !CollectMissing(content))
        {
            return [];
        }

        for (int other = place - 1; other >= Math.Max(0, place - Reach); other--)
        {
            var claim = setting.Claims.Items[other];
            bool contradicted = !claim.IsNegative && eligibility.Allows(place, other)
                && (self ? setting.SpeaksOf(other, place) && Array.Exists(claim.Said, _keys.Contains) : _keys.IsSubsetOf(claim.Said) || _keys.IsSubsetOf(claim.Cue));
            if (contradicted)
            {
                return [other];
            }
        }

        return [];
    }

    /// <summary>Takes up the words for what the speaker never did: “I never falsified anything”; false where nothing is.</summary>
    private bool CollectUndone(Wording content)
    {
        _keys.Clear();
        int start = content.Is(content.Start, "that") ? content.Start + 1 : content.Start;
        for (int i = start + 1; content.In(start, Selves) && i < Math.Min(content.End, start + LongestPhrase); i++)
        {
            if (content.IsNegation(i) && content.From(i + 1, i + 1 + LongestPhrase).Span is { } undone)
            {
                setting.Words.Collect(undone, _keys);
                _keys.RemoveWhere(setting.Words.IsEntity);
                break;
            }
        }

        return _keys.Count > 0;
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
                while (end < Math.Min(content.End, i + LongestPhrase) && content.IsWord(end) && !content.In(end, Ends))
                {
                    end++;
                }

                bool such = content.Is(i + 1, "such");
                if (content.From(such ? i + 2 : i + 1, end).Span is { } missing)
                {
                    setting.Words.Collect(missing, _keys);
                }

                return _keys.Count >= (there || such ? 1 : 2);
            }
        }

        return false;
    }
}
