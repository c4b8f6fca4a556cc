using Sayso.Mentions;
using Sayso.Text;

namespace Sayso.Sources;

/// <summary>Gathers what a story says, anywhere, of a source that it does not name.</summary>
internal sealed class Anonymity(StoryTokens words)
{
    /// <summary>How many mentions of one source are looked at; what is said of it is said early.</summary>
    private const int Most = 50;

    private static readonly WordSet Sayings = new("said says told added confirmed noted explained");

    private readonly Dictionary<string, UnnamedSource> _known = new(StringComparer.Ordinal);

    /// <summary>What is said of the entity, or where no entity is known, of <paramref name="source"/> alone.</summary>
    public UnnamedSource Of(Entity? entity, Description? source)
    {
        if (entity is null)
        {
            return source is { } described ? Read([described]) : new UnnamedSource(null, null, null);
        }

        if (!_known.TryGetValue(entity.Id, out var known))
        {
            known = Read([.. Descriptions(entity)]);
            _known.Add(entity.Id, known);
        }

        return known;
    }

    private IEnumerable<Description> Descriptions(Entity entity)
    {
        foreach (var mention in entity.Mentions.Take(Most))
        {
            var range = words.Layout.TokensIn(mention.Span);
            if (range.Start.Value < range.End.Value)
            {
                var tokens = new Stretch(range.Start.Value, range.End.Value);
                yield return mention.Form == MentionForm.Pronoun ? new Description(tokens, tokens.End - 1, IsCollected: true) : Description.Of(words, tokens);
            }
        }
    }

    private UnnamedSource Read(Description[] descriptions)
    {
        int? count = null;
        string? basis = null;
        string? reason = null;
        foreach (var description in descriptions)
        {
            count ??= description.Count(words);
            basis ??= BasisAfter(description);
            reason ??= ReasonAround(description);
        }

        // A word like “eyewitness” says itself why they would know; what the story says at more length is better.
        basis ??= descriptions.Where(one => words.IsIn(one.Head, SourceNouns.Witnesses) && !words.IsCapital(one.Head)).Select(one => words[one.Head].ToString()).FirstOrDefault();
        return new UnnamedSource(count, basis, reason);
    }

    private string? BasisAfter(Description description)
    {
        int end = words.Layout.Sentences[words.SentenceOf(description.Head)].End.Value;
        int last = Math.Min(end, Math.Max(description.Tokens.End, description.Head + 12));
        for (int i = description.Head + 1; i < last; i++)
        {
            if (i >= description.Tokens.End && words.IsIn(i, Sayings))
            {
                return null;
            }

            if (Bases.At(words, i, end) is { } basis)
            {
                // “who” only ties the basis on.
                int start = words.Is(basis.Start, "who") ? basis.Start + 1 : basis.Start;
                return words.Words(start..basis.End);
            }
        }

        return null;
    }

    private string? ReasonAround(Description description)
    {
        var sentence = words.Layout.Sentences[words.SentenceOf(description.Head)];
        int start = Math.Max(sentence.Start.Value, description.Head - 60);
        int end = Math.Min(sentence.End.Value, description.Head + 60);
        return Reasons.In(words, start, end) is { } reason ? words.Words(reason.Start..reason.End) : null;
    }
}
