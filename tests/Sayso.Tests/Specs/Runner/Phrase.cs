using System.Globalization;
using System.Text;
using System.Text.RegularExpressions;
using Sayso.Text;

namespace Sayso.Tests.Specs.Runner;

/// <summary>
/// Words of a story as a spec writes them: <c>the mayor</c>; <c>said #2</c> for the second "said" of the story;
/// <c>said [on Monday]</c> where a reader may take the words in brackets or leave them.
/// </summary>
internal sealed partial class Phrase
{
    private readonly HashSet<int> _required;
    private readonly HashSet<int> _allowed;

    private Phrase(Span span, HashSet<int> required, HashSet<int> allowed)
    {
        Span = span;
        _required = required;
        _allowed = allowed;
    }

    /// <summary>Where the phrase stands, with its optional words.</summary>
    public Span Span { get; }

    public IReadOnlySet<int> Required => _required;

    public IReadOnlySet<int> Allowed => _allowed;

    /// <exception cref="SpecException">The story does not have the phrase, or has it more than once and the spec does not say which.</exception>
    public static Phrase Find(string written, StoryWords story)
    {
        int? wanted = null;
        if (Numbered().Match(written) is { Success: true } numbered)
        {
            wanted = int.Parse(numbered.Groups["n"].Value, CultureInfo.InvariantCulture);
            written = written[..numbered.Index];
        }

        var (text, optional) = Unbracket(written);
        var places = Places(text, story.Text);
        int start = (places.Count, wanted) switch
        {
            (0, _) => throw new SpecException($"The story does not have the words “{text}”."),
            (1, null) => places[0],
            (_, null) => throw new SpecException($"The story has “{text}” {places.Count} times: write {written} #1, {written} #2 …"),
            (_, { } n) when n < 1 || n > places.Count => throw new SpecException($"The story has “{text}” {places.Count} times, so there is no #{n}."),
            (_, { } n) => places[n - 1],
        };

        var span = new Span(start, start + text.Length);
        var characters = Enumerable.Range(0, text.Length).Where(i => !char.IsWhiteSpace(text[i])).ToList();
        HashSet<int> Touched(Func<int, bool> which) => story.In(characters.Where(which).Select(i => new Span(start + i, start + i + 1)));
        var required = Touched(i => !optional[i]);
        if (required.Any(IsWord))
        {
            required.RemoveWhere(word => !IsWord(word));
            return new Phrase(span, required, story.In(span));
        }

        // Nothing but marks has to be there, such as a headline's colon; a reader may give it alone or with the optional words.
        return optional.Contains(true) ? new Phrase(span, [], Touched(_ => true)) : new Phrase(span, required, required);
    }

    private static bool IsWord(int number) => number >= 0;

    private static (string Text, List<bool> Optional) Unbracket(string written)
    {
        var text = new StringBuilder();
        var optional = new List<bool>();
        bool inside = false;
        for (int i = 0; i < written.Length; i++)
        {
            char c = written[i];
            if (c is '[' or ']')
            {
                inside = c == '[';
                continue;
            }

            if (c == '\\' && i + 1 < written.Length)
            {
                c = written[++i];
            }

            text.Append(c);
            optional.Add(inside);
        }

        return (text.ToString(), optional);
    }

    private static List<int> Places(string words, string story)
    {
        var places = new List<int>();
        for (int at = story.IndexOf(words, StringComparison.Ordinal); at >= 0; at = story.IndexOf(words, at + 1, StringComparison.Ordinal))
        {
            bool startsWord = at == 0 || !char.IsLetterOrDigit(story[at - 1]) || !char.IsLetterOrDigit(words[0]);
            bool endsWord = at + words.Length == story.Length || !char.IsLetterOrDigit(story[at + words.Length]) || !char.IsLetterOrDigit(words[^1]);
            if (startsWord && endsWord)
            {
                places.Add(at);
            }
        }

        return places;
    }

    [GeneratedRegex(@"\s#(?<n>\d+)$", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Numbered();
}
