using System.Globalization;
using System.Text;
using Sayso.Attributions;
using Sayso.Mentions;
using Sayso.Sources;
using Sayso.Text;

namespace Sayso.Tests.Sources;

/// <summary>
/// A small story whose attributions are marked in its text, <c>[source] {cue} &lt;content&gt;</c>. Where there are several, each part has its
/// attribution's number, <c>[2:she]</c>; <c>&lt;3+1:…&gt;</c> continues the first, and <c>&lt;2@1:…&gt;</c> stands within it.
/// </summary>
internal sealed class Tale
{
    private static readonly string[] Pronouns = ["he", "she", "it", "they", "his", "her", "its", "their", "him", "them", "who", "which", "I", "we"];

    private readonly SortedDictionary<int, Parts> _parts = [];
    private readonly List<Entity> _entities = [];
    private readonly string _text;
    private string? _outlet;
    private DateOnly? _published;
    private string? _url;

    public Tale(string marked) => _text = Parse(marked);

    public string Text => _text;

    public Tale Person(string name, params string[] others) => Add(EntityKind.Person, true, name, others);

    public Tale Unnamed(string description, params string[] others) => Add(EntityKind.Person, false, description, others);

    public Tale Organisation(string name, params string[] others) => Add(EntityKind.Organisation, char.IsUpper(name[0]), name, others);

    public Tale NamedOrganisation(string name, params string[] others) => Add(EntityKind.Organisation, true, name, others);

    /// <summary>Several persons who are named together.</summary>
    public Tale PluralPersons(string name, params string[] others)
    {
        Add(EntityKind.Person, true, name, others);
        _entities[^1] = _entities[^1] with { IsPlural = true };
        return this;
    }

    public Tale Group(string name, params string[] others) => Add(EntityKind.Group, false, name, others);

    public Tale Document(string name, params string[] others) => Add(EntityKind.Document, false, name, others);

    public Tale Place(string name, params string[] others) => Add(EntityKind.Place, true, name, others);

    public Tale In(string outlet)
    {
        _outlet = outlet;
        return this;
    }

    public Tale Of(int year, int month, int day)
    {
        _published = new DateOnly(year, month, day);
        return this;
    }

    public Tale At(string url)
    {
        _url = url;
        return this;
    }

    /// <summary>The provenance of the attribution with this number.</summary>
    public Provenance this[int number] => Find()[_parts.Keys.ToList().IndexOf(number)];

    public IReadOnlyList<Provenance> Find()
    {
        var document = new Document(_text) { Outlet = _outlet, Published = _published, Url = _url };
        return ProvenanceFinder.Find(document, Layout.Of(_text), _entities, [.. _parts.Select(Attribution)]);
    }

    /// <summary>The name of the entity whose word the attribution with this number is.</summary>
    public string? Who(int number) => _entities.SingleOrDefault(entity => entity.Id == this[number].Entity)?.Name;

    public string? When(int number) => this[number].When is { Words: { } words } when
        ? words.Of(_text).ToString() + (when.From is { } from ? string.Create(CultureInfo.InvariantCulture, $": {from:yyyy-MM-dd}") + (when.To != from ? string.Create(CultureInfo.InvariantCulture, $" to {when.To:yyyy-MM-dd}") : "") : "")
        : null;

    private static Attribution Attribution(KeyValuePair<int, Parts> one) => new()
    {
        Id = $"a{one.Key}",
        Type = AttributionType.Indirect,
        Content = SpanSet.Create(one.Value.Content.ToArray()),
        Cue = one.Value.Cue,
        Source = one.Value.Source,
        Continues = one.Value.Continues,
        Within = one.Value.Within,
        Confidence = 1,
    };

    private Tale Add(EntityKind kind, bool isNamed, string name, string[] others)
    {
        List<Mention> mentions = [];
        foreach (string words in others.Prepend(name))
        {
            for (int i = _text.IndexOf(words, StringComparison.Ordinal); i >= 0; i = _text.IndexOf(words, i + 1, StringComparison.Ordinal))
            {
                var span = new Span(i, i + words.Length);
                bool isWhole = (i == 0 || !char.IsLetter(_text[i - 1])) && (span.End == _text.Length || !char.IsLetter(_text[span.End]));
                bool isTaken = mentions.Any(mention => mention.Span.Overlaps(span)) || (words.Length < 5 && _entities.Any(entity => entity.Mentions.Any(mention => mention.Span.Contains(span))));
                if (isWhole && !isTaken)
                {
                    mentions.Add(new Mention { Span = span, Head = span, Form = FormOf(words, isNamed), Confidence = 1 });
                }
            }
        }

        _entities.Add(new Entity { Id = $"e{_entities.Count + 1}", Name = name, Kind = kind, IsNamed = isNamed, Mentions = [.. mentions.OrderBy(mention => mention.Span)] });
        return this;
    }

    private static MentionForm FormOf(string words, bool isNamed) =>
        Pronouns.Contains(words, StringComparer.OrdinalIgnoreCase) ? MentionForm.Pronoun : isNamed && char.IsUpper(words[0]) ? MentionForm.Name : MentionForm.Description;

    private string Parse(string marked)
    {
        var text = new StringBuilder();
        var open = new Stack<(char Mark, int Start, string Tag)>();
        for (int i = 0; i < marked.Length; i++)
        {
            char c = marked[i];
            if (c is '[' or '{' or '<')
            {
                int colon = i + 1;
                while (char.IsAsciiDigit(marked[colon]) || marked[colon] is '+' or '@')
                {
                    colon++;
                }

                bool isTagged = marked[colon] == ':' && colon > i + 1;
                open.Push((c, text.Length, isTagged ? marked[(i + 1)..colon] : "1"));
                i = isTagged ? colon : i;
            }
            else if (c is ']' or '}' or '>')
            {
                var (mark, start, tag) = open.Pop();
                Note(mark, new Span(start, text.Length), tag);
            }
            else
            {
                text.Append(c);
            }
        }

        return text.ToString();
    }

    private void Note(char mark, Span span, string tag)
    {
        string[] numbers = tag.Split('+', '@');
        int number = int.Parse(numbers[0], CultureInfo.InvariantCulture);
        if (!_parts.TryGetValue(number, out var parts))
        {
            _parts.Add(number, parts = new Parts());
        }

        parts.Continues ??= tag.Contains('+', StringComparison.Ordinal) ? "a" + numbers[1] : null;
        parts.Within ??= tag.Contains('@', StringComparison.Ordinal) ? "a" + numbers[1] : null;
        switch (mark)
        {
            case '[':
                parts.Source = span;
                break;
            case '{':
                parts.Cue = span;
                break;
            default:
                parts.Content.Add(span);
                break;
        }
    }

    private sealed class Parts
    {
        public List<Span> Content { get; } = [];

        public Span? Cue { get; set; }

        public Span? Source { get; set; }

        public string? Continues { get; set; }

        public string? Within { get; set; }
    }
}
