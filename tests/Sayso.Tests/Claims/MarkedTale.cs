using System.Globalization;
using System.Text;
using Sayso.Attributions;
using Sayso.Claims;
using Sayso.Mentions;
using Sayso.Sources;
using Sayso.Text;

namespace Sayso.Tests.Claims;

/// <summary>
/// A story whose attributions are marked by hand, so that no model is needed: <c>{1s|The mayor} {1c|denied} {1|the report}</c> has source, cue and content of
/// attribution a1. A content's number may come again for a further piece. A mark <c>{@Lowe|the mayor}</c> mentions the entity Lowe, and marks may stand inside each other:
/// an attribution inside another's content is within it.
/// </summary>
internal sealed class MarkedTale
{
    private readonly SortedDictionary<int, Draft> _drafts = [];
    private readonly Dictionary<string, List<Span>> _mentions = [];
    private readonly Dictionary<int, Provenance> _known = [];

    public MarkedTale(string marked)
    {
        var text = new StringBuilder();
        var open = new Stack<(string Label, int Start)>();
        for (int i = 0; i < marked.Length; i++)
        {
            if (marked[i] == '{')
            {
                int bar = marked.IndexOf('|', i);
                open.Push((marked[(i + 1)..bar], text.Length));
                i = bar;
            }
            else if (marked[i] == '}')
            {
                var (label, start) = open.Pop();
                Mark(label, new Span(start, text.Length), open);
            }
            else
            {
                text.Append(marked[i]);
            }
        }

        Layout = Layout.Of(text.ToString());
    }

    public Layout Layout { get; }

    /// <summary>Says by what way a statement came.</summary>
    public MarkedTale With(int number, Provenance provenance)
    {
        _known[number] = provenance;
        return this;
    }

    public IReadOnlyList<Attribution> Attributions => [.. _drafts.Select(pair => pair.Value.Make(Id(pair.Key), Layout))];

    public IReadOnlyList<Position> Positions => PositionFinder.Find(Layout, Entities(), Attributions, [.. _drafts.Keys.Select(ProvenanceOf)]);

    public IReadOnlyList<Dispute> Disputes => DisputeFinder.Find(new Document(Layout.Text), Attributions, Positions);

    /// <summary>An attribution's position as <c>denies a1 a2 | the words it is about</c>, with <c>private</c> before it if it is not voiced.</summary>
    public string this[int number]
    {
        get
        {
            var position = Positions[_drafts.Keys.ToList().IndexOf(number)];
            string targets = string.Concat(position.Targets.Select(id => " " + id));
            string about = position.About is { } words ? " | " + string.Join(" + ", words.Select(piece => piece.Of(Layout.Text).ToString())) : "";
            return (position.Expressed ? "" : "private ") + position.Stance.ToString().ToLowerInvariant() + targets + about;
        }
    }

    /// <summary>The disputes as <c>the claim: asserted a1, denied a2, upheld a3</c>.</summary>
    public string[] Draw() => [.. Disputes.Select(one =>
        $"{one.Id} {string.Join(" + ", one.About.Select(piece => piece.Of(Layout.Text).ToString()))}: asserted {Join(one.Asserted)}, denied {Join(one.Denied)}, upheld {Join(one.Upheld)}")];

    private static string Join(IReadOnlyList<string> ids) => ids.Count == 0 ? "-" : string.Join(' ', ids);

    private static string Id(int number) => string.Create(CultureInfo.InvariantCulture, $"a{number}");

    private Provenance ProvenanceOf(int number)
    {
        var provenance = _known.GetValueOrDefault(number) ?? new Provenance();
        string? entity = _mentions.Where(pair => pair.Value.Exists(span => _drafts[number].Source?.Contains(span) == true)).Select(pair => pair.Key).FirstOrDefault();
        return provenance.Entity is null ? provenance with { Entity = entity } : provenance;
    }

    private Entity[] Entities() => [.. _mentions.Select(pair => new Entity
    {
        Id = pair.Key,
        Name = pair.Key,
        Kind = EntityKind.Person,
        IsNamed = true,
        Mentions = [.. pair.Value.Select(span => new Mention { Span = span, Head = span, Form = MentionForm.Name, Confidence = 1 })],
    })];

    private void Mark(string label, Span span, Stack<(string Label, int Start)> open)
    {
        if (label[0] == '@')
        {
            (_mentions.TryGetValue(label[1..], out var mentions) ? mentions : _mentions[label[1..]] = []).Add(span);
            return;
        }

        char role = char.IsAsciiDigit(label[^1]) ? ' ' : label[^1];
        int number = int.Parse(role == ' ' ? label : label[..^1], CultureInfo.InvariantCulture);
        var draft = _drafts.TryGetValue(number, out var known) ? known : _drafts[number] = new Draft();
        draft.Source = role == 's' ? span : draft.Source;
        draft.Cue = role == 'c' ? span : draft.Cue;
        if (role == ' ')
        {
            draft.Pieces.Add(span);
            draft.Within = open.Where(outer => char.IsAsciiDigit(outer.Label[^1])).Select(outer => "a" + outer.Label).FirstOrDefault(id => id != Id(number));
        }
    }

    private sealed class Draft
    {
        public List<Span> Pieces { get; } = [];

        public Span? Cue { get; set; }

        public Span? Source { get; set; }

        public string? Within { get; set; }

        public Attribution Make(string id, Layout layout)
        {
            var first = layout.Text[Pieces[0].Start];
            return new Attribution
            {
                Id = id,
                Type = first is '“' or '"' ? AttributionType.Direct : AttributionType.Indirect,
                Content = SpanSet.Create([.. Pieces]),
                Cue = Cue,
                Source = Source,
                Within = Within,
                Confidence = 1,
            };
        }
    }
}
