using Sayso.Claims;
using Sayso.Mentions;
using Sayso.Sources;
using Sayso.Text;

namespace Sayso.Audits;

/// <summary>What a standards editor asks of a story: who speaks in it, what rests on unnamed sources, and what is disputed.</summary>
public sealed class Audit
{
    private readonly Reading _reading;
    private readonly Dictionary<string, int> _indices = new(StringComparer.Ordinal);
    private readonly Dictionary<string, Entity> _entities = new(StringComparer.Ordinal);
    private readonly Dictionary<string, Voice> _voices = new(StringComparer.OrdinalIgnoreCase);
    private readonly Voice[] _voiceOf;

    /// <summary>Audits a reading. The time it takes grows with the reading and no faster.</summary>
    public Audit(Reading reading)
    {
        ArgumentNullException.ThrowIfNull(reading);
        _reading = reading;
        _voiceOf = new Voice[reading.Statements.Count];
        foreach (var entity in reading.Entities)
        {
            _entities[entity.Id] = entity;
        }

        for (int i = 0; i < reading.Statements.Count; i++)
        {
            _indices[reading.Statements[i].Id] = i;
            _voiceOf[i] = Hear(reading.Statements[i]);
            _voiceOf[i].Add(reading.Statements[i].Provenance, i);
        }

        Voices = [.. _voices.Values.Where(voice => voice.Name is not null).OrderByDescending(voice => voice.Statements.Count).ThenBy(voice => voice.Statements[0])];
        RestsOnUnnamed = new UnnamedFoundations(reading, this).Rests;
    }

    /// <summary>Every source that the story states: those with most statements first.</summary>
    public IReadOnlyList<Voice> Voices { get; }

    /// <summary>The statements of nobody whom the story states.</summary>
    public IReadOnlyList<int> Unsourced => _voices.TryGetValue("", out var nobody) ? nobody.Statements : [];

    /// <summary>For each statement whether it rests on an unnamed source: its own, or that of a statement inside which it stands.</summary>
    public IReadOnlyList<bool> RestsOnUnnamed { get; }

    /// <summary>How many statements rest on unnamed sources.</summary>
    public int OnUnnamed => RestsOnUnnamed.Count(rests => rests);

    /// <summary>How many of those have a source of their own with a name, whose words an unnamed one passes on.</summary>
    public int AtSecondHand => RestsOnUnnamed.Where((rests, i) => rests && _voiceOf[i].Kind != SourceKind.Unnamed).Count();

    /// <summary>The source of the statement at an index.</summary>
    public Voice VoiceOf(int index) => _voiceOf[index];

    /// <summary>The sources of a kind, or those whose kind is not known.</summary>
    public IReadOnlyList<Voice> OfKind(SourceKind? kind) => [.. Voices.Where(voice => voice.Kind == kind)];

    /// <summary>The index of the statement that is called <paramref name="id"/>; null if none is.</summary>
    public int? IndexOf(string? id) => id is not null && _indices.TryGetValue(id, out int index) ? index : null;

    /// <summary>The indices of the statements called so, without those that are not there.</summary>
    public IReadOnlyList<int> IndicesOf(IEnumerable<string> ids) => [.. ids.Select(IndexOf).OfType<int>()];

    /// <summary>The words that state what a dispute is about, on one line.</summary>
    public string ClaimOf(Dispute dispute)
    {
        ArgumentNullException.ThrowIfNull(dispute);
        return string.Join(" … ", dispute.About.Select(piece => Plain.OneLine(piece.Of(_reading.Document.Text))));
    }

    private Voice Hear(Statement statement)
    {
        var attribution = statement.Attribution;
        if (statement.Provenance.Entity is { } id && _entities.TryGetValue(id, out var entity))
        {
            return VoiceCalled("entity " + id, Plain.OneLine(entity.Name), entity);
        }

        if (attribution.Source is { } source)
        {
            // A source's words may end in the comma of an apposition.
            string words = Plain.OneLine(source.Of(_reading.Document.Text)).TrimEnd(',');
            return VoiceCalled("words " + words, words, null);
        }

        return IndexOf(attribution.Continues) is { } earlier ? _voiceOf[earlier] : VoiceCalled("", null, null);
    }

    private Voice VoiceCalled(string key, string? name, Entity? entity)
    {
        if (!_voices.TryGetValue(key, out var voice))
        {
            _voices[key] = voice = new Voice(name, entity);
        }

        return voice;
    }
}
