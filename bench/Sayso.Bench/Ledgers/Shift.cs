using Sayso.Attributions;
using Sayso.Mentions;
using Sayso.Text;

namespace Sayso.Bench.Ledgers;

/// <summary>
/// Makes other stories of a story that was read: every word of four letters and more becomes another word of the same length that is about as common, every
/// name another name, the same one throughout a shift. Spans stay where they are, so a reading need not be made anew, and a million attributions are there in minutes.
/// The words' frequencies stay those of language, which is what an index feels.
/// </summary>
internal sealed class Shift
{
    private const int Neighbourhood = 64;

    private readonly Dictionary<string, string[]> _neighbours = new(StringComparer.Ordinal);

    /// <param name="texts">Where the words come from.</param>
    public Shift(IEnumerable<string> texts)
    {
        var counts = new Dictionary<string, int>(StringComparer.Ordinal);
        foreach (string text in texts)
        {
            foreach (var (start, end) in Words(text))
            {
                string word = text[start..end];
                counts[word] = counts.GetValueOrDefault(word) + 1;
            }
        }

        foreach (var group in counts.GroupBy(pair => (pair.Key.Length, char.IsUpper(pair.Key[0]))))
        {
            string[] ranked = [.. group.OrderByDescending(pair => pair.Value).ThenBy(pair => pair.Key, StringComparer.Ordinal).Select(pair => pair.Key)];
            foreach (string[] near in ranked.Chunk(Neighbourhood))
            {
                foreach (string word in near)
                {
                    _neighbours[word] = near;
                }
            }
        }
    }

    /// <summary>The day of one of many stories: each a week after the one before, over twenty-five years, and then again.</summary>
    public static DateOnly Day(int story) => new DateOnly(2000, 1, 1).AddDays((int)(story * 7L % 9_000));

    /// <summary>The story of a reading, shifted, with its reading.</summary>
    /// <param name="reading">The reading.</param>
    /// <param name="round">Which of its shifts; 0 is the story itself.</param>
    /// <param name="day">Its day.</param>
    public Reading Make(Reading reading, int round, DateOnly day)
    {
        var document = Make(reading.Document, round, day);
        string Again(string words) => round == 0 ? words : Shifted(words, round);
        Entity[] entities = [.. reading.Entities.Select(entity => entity with { Name = Again(entity.Name), Roles = [.. entity.Roles.Select(Again)] })];
        return new Reading(document, new Lazy<Layout>(() => Layout.Of(document.Text)), entities, reading.Statements, reading.Disputes);
    }

    /// <summary>A story, shifted.</summary>
    /// <param name="story">The story.</param>
    /// <param name="round">Which of its shifts; 0 is the story itself.</param>
    /// <param name="day">Its day.</param>
    public Document Make(Document story, int round, DateOnly day) =>
        new(round == 0 ? story.Text : Shifted(story.Text, round)) { Title = story.Title, Outlet = $"{story.Outlet ?? "Outlet"} {round % 40}", Published = day };

    private string Shifted(string text, int round) => string.Create(text.Length, (text, round), (into, given) =>
    {
        given.text.CopyTo(into);
        foreach (var (start, end) in Words(given.text))
        {
            if (end - start >= 4 && _neighbours.TryGetValue(given.text[start..end], out string[]? near))
            {
                int place = Array.IndexOf(near, given.text[start..end]);
                near[(place + (given.round * 7919)) % near.Length].CopyTo(into[start..]);
            }
        }
    });

    private static IEnumerable<(int Start, int End)> Words(string text)
    {
        for (int i = 0; i < text.Length; i++)
        {
            int start = i;
            while (i < text.Length && char.IsLetter(text[i]))
            {
                i++;
            }

            if (i > start)
            {
                yield return (start, i);
            }
        }
    }
}
