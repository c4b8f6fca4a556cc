using Sayso.Attributions;
using Sayso.Text;

namespace Sayso.Claims;

/// <summary>What every attribution of a story says, as numbers of words, and where each word is said.</summary>
internal sealed class StoryClaims
{
    // A word that so many attributions have tells none of them from the others; so no word can cost more than this.
    private const int MostPlaces = 24;
    private const int LongestClaim = 120;

    private readonly Dictionary<int, List<int>> _places = [];

    public StoryClaims(Layout layout, WordKeys words, Sentences sentences, IReadOnlyList<Attribution> attributions)
    {
        Items = new StoryClaim[attributions.Count];
        var keys = new HashSet<int>();
        var names = new HashSet<int>();
        var sources = attributions.Where(one => one.Source is not null).GroupBy(one => one.Id, StringComparer.Ordinal).ToDictionary(one => one.Key, one => one.First().Source!.Value, StringComparer.Ordinal);
        for (int i = 0; i < Items.Length; i++)
        {
            keys.Clear();
            foreach (var piece in attributions[i].Content)
            {
                words.Collect(piece, keys);
            }

            int[] said = [.. keys.Order()];
            keys.Clear();
            names.Clear();
            if ((attributions[i].Source ?? (attributions[i].Continues is { } former && sources.TryGetValue(former, out var known) ? known : null)) is { } source)
            {
                words.CollectSource(source, keys, names);
            }

            int[] of = [.. keys];
            keys.Clear();
            if (attributions[i].Cue is { } cue)
            {
                words.Collect(cue, keys);
            }

            int token = layout.TokenAt(attributions[i].Content.Hull.Start);
            Items[i] = new StoryClaim(said, of, [.. names], [.. keys], sentences.Sentence(token), sentences.Paragraph(token), IsNegative(layout, attributions[i].Content[0]), HasNumber(layout, attributions[i].Content.Hull));
            foreach (int key in said)
            {
                (_places.TryGetValue(key, out var list) ? list : _places[key] = []).Add(i);
            }
        }
    }

    public StoryClaim[] Items { get; }

    /// <summary>How much a word tells: less, the more attributions have it.</summary>
    public double WeightOf(int key) => _places.TryGetValue(key, out var list) ? 1 / (1 + Math.Log(list.Count)) : 1;

    private double WeightOf(StoryClaim claim)
    {
        double sum = 0;
        foreach (int key in claim.Said)
        {
            sum += WeightOf(key);
        }

        return sum;
    }

    /// <summary>
    /// Adds to <paramref name="shared"/> the weight of the words of <paramref name="query"/> that each attribution near <paramref name="near"/> has too, and gives
    /// the weight of all its words.
    /// </summary>
    public double Match(IEnumerable<int> query, int near, Dictionary<int, (double Weight, int Words)> shared)
    {
        double all = 0;
        foreach (int key in query)
        {
            double weight = WeightOf(key);
            all += weight;
            if (!_places.TryGetValue(key, out var list))
            {
                continue;
            }

            int middle = list.BinarySearch(near);
            middle = middle < 0 ? ~middle : middle;
            int from = Math.Max(0, middle - MostPlaces);
            int to = Math.Min(list.Count, middle + (MostPlaces / 3));
            for (int place = from; place < to; place++)
            {
                var (sum, count) = shared.GetValueOrDefault(list[place]);
                shared[list[place]] = (sum + weight, count + 1);
            }
        }

        return all;
    }

    /// <summary>How many words two attributions share.</summary>
    public int Shared(int one, int other) => Items[one].Said.Intersect(Items[other].Said).Count();

    private static bool HasNumber(Layout layout, Span content)
    {
        var range = layout.TokensIn(content);
        int end = Math.Min(range.End.Value, range.Start.Value + LongestClaim);
        for (int i = range.Start.Value; i < end; i++)
        {
            if (layout.Tokens[i].Kind == TokenKind.Number)
            {
                return true;
            }
        }

        return false;
    }

    private static bool IsNegative(Layout layout, Span piece)
    {
        var range = layout.TokensIn(piece);
        var opening = new Wording(layout, range.Start.Value, Math.Min(range.End.Value, range.Start.Value + 12));
        return opening.AtAny(opening.Start, "whether", "if", "that no", "no") || opening.HasNegation();
    }

    /// <summary>How far two attributions say the same: the shared weight as a part of the one that has less to say, from 0 to 1.</summary>
    public double Likeness(int one, int other)
    {
        var (ours, theirs) = (Items[one], Items[other]);
        double shared = 0;
        for (int i = 0, j = 0; i < ours.Said.Length && j < theirs.Said.Length;)
        {
            if (ours.Said[i] == theirs.Said[j])
            {
                shared += WeightOf(ours.Said[i]);
                i++;
                j++;
            }
            else if (ours.Said[i] < theirs.Said[j])
            {
                i++;
            }
            else
            {
                j++;
            }
        }

        return shared > 0 ? shared / Math.Min(WeightOf(ours), WeightOf(theirs)) : 0;
    }
}

/// <summary>One attribution's words and place.</summary>
/// <param name="Said">The numbers of the words of its content, each once, in order.</param>
/// <param name="Source">The numbers of the words of its source, each once.</param>
/// <param name="Names">Those of them that are names.</param>
/// <param name="Cue">The numbers of the words of its cue.</param>
/// <param name="Sentence">The number of the sentence in which the content begins.</param>
/// <param name="Paragraph">The number of that paragraph.</param>
/// <param name="IsNegative">Whether it begins by saying what is not so, or by asking whether it is.</param>
/// <param name="HasNumber">Whether there is a number in it.</param>
internal sealed record StoryClaim(int[] Said, int[] Source, int[] Names, int[] Cue, int Sentence, int Paragraph, bool IsNegative, bool HasNumber);
