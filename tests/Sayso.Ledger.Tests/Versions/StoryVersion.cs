using System.Globalization;
using Sayso.Attributions;
using Sayso.Claims;
using Sayso.Mentions;
using Sayso.Sources;
using Sayso.Text;

namespace Sayso.Ledger.Tests.Versions;

/// <summary>A reading made by hand: what is said in a text, and by whom.</summary>
internal sealed class StoryVersion(string text)
{
    private readonly List<Entity> _entities = [];
    private readonly List<Statement> _statements = [];
    private readonly List<Dispute> _disputes = [];
    private int _end;

    public Reading Reading => new(new Document(text), Layout.Of(text), _entities, _statements, _disputes);

    /// <summary>Adds an attribution whose content comes after that of the one before; source and cue are looked for after it, then before it.</summary>
    public StoryVersion Said(string content, string? source, SourceKind? kind, string? name = null, string? cue = "said", Func<Provenance, Provenance>? provenance = null, Position? position = null, AttributionType type = AttributionType.Direct)
    {
        var span = On(content, _end);
        _end = span.End;
        var words = source is null ? (Span?)null : Near(source);
        string? entity = words is null ? null : EntityOf(name ?? source!, kind, words.Value, source != name && char.IsLower(source![0]) && name is not null);
        var attribution = new Attribution
        {
            Id = string.Create(CultureInfo.InvariantCulture, $"a{_statements.Count + 1}"),
            Type = type,
            Content = [span],
            Cue = cue is null ? null : Near(cue),
            Source = words,
            Confidence = 1,
        };
        var plain = new Provenance { Entity = entity, Kind = kind, Unnamed = kind == SourceKind.Unnamed ? new UnnamedSource(1, null, null) : null };
        _statements.Add(new Statement(attribution, provenance?.Invoke(plain) ?? plain, position ?? Position.Plain));
        return this;
    }

    /// <summary>Adds a dispute about a claim.</summary>
    public StoryVersion Disputed(string claim)
    {
        _disputes.Add(new Dispute { Id = string.Create(CultureInfo.InvariantCulture, $"d{_disputes.Count + 1}"), About = [On(claim, 0)], Asserted = [], Denied = [], Upheld = [] });
        return this;
    }

    private string EntityOf(string name, SourceKind? kind, Span mention, bool isPronoun)
    {
        string id = string.Create(CultureInfo.InvariantCulture, $"e{_entities.Count + 1}");
        _entities.Add(new Entity
        {
            Id = id,
            Name = name,
            Kind = EntityKind.Person,
            IsNamed = kind != SourceKind.Unnamed,
            Mentions = [new Mention { Span = mention, Head = mention, Form = isPronoun ? MentionForm.Pronoun : MentionForm.Name, Confidence = 1 }],
        });
        return id;
    }

    private Span Near(string words) => text.IndexOf(words, _end, StringComparison.Ordinal) is >= 0 and var after && after < _end + 120 ? new Span(after, after + words.Length) : On(words, 0);

    private Span On(string words, int from)
    {
        int start = text.IndexOf(words, from, StringComparison.Ordinal);
        Assert.True(start >= 0, $"“{words}” is not in the text.");
        return new Span(start, start + words.Length);
    }
}
