using Sayso.Attributions;
using Sayso.Sources;
using Sayso.Text;

namespace Sayso.Claims;

/// <summary>Tells whether two attributions have the same source.</summary>
internal sealed class SourceIdentity
{
    private static readonly WordSet Voices = new(
        "statement spokesman spokeswoman spokesperson spokespeople representative release letter manager chairman chairwoman chair director president chief executive lawyer lawyers attorney "
        + "campaign company agency department government party ministry administration police council union university bank committee commission");

    private readonly Layout _layout;
    private readonly IReadOnlyList<Attribution> _attributions;
    private readonly IReadOnlyList<Provenance> _provenances;
    private readonly int[] _first;

    public SourceIdentity(Layout layout, IReadOnlyList<Attribution> attributions, IReadOnlyList<Provenance> provenances, IReadOnlyDictionary<string, int> places)
    {
        _layout = layout;
        _attributions = attributions;
        _provenances = provenances;
        _first = new int[attributions.Count];
        for (int i = 0; i < _first.Length; i++)
        {
            // Only one step: “…,” said Miller. “….” “….” all go on with the first. A chain would have to be guarded against circles.
            _first[i] = attributions[i].Source is null && attributions[i].Continues is { } former && places.TryGetValue(former, out int place) ? place : i;
        }
    }

    /// <summary>The id of the entity that speaks, if it is known.</summary>
    public string? EntityOf(int attribution) => _provenances[attribution].Entity ?? _provenances[_first[attribution]].Entity;

    /// <summary>The words that name who speaks, if there are any.</summary>
    public Span? WordsOf(int attribution) => _attributions[_first[attribution]].Source;

    /// <summary>Whether both rest on the same source. Without a source on either side they do not.</summary>
    public bool AreSame(int one, int other)
    {
        if (_first[one] == _first[other] || (WordsOf(one) is { } span && span == WordsOf(other)))
        {
            return true;
        }

        if (EntityOf(one) is { } entity && EntityOf(other) is { } another)
        {
            return entity == another;
        }

        return WordsOf(one) is { } words && WordsOf(other) is { } others && words.Of(_layout.Text).Equals(others.Of(_layout.Text), StringComparison.OrdinalIgnoreCase);
    }

    /// <summary>Whether the statement was told to, or reported by, the source of <paramref name="outlet"/>.</summary>
    public bool WasToldTo(int statement, int outlet) =>
        _provenances[statement].Via is { } via && WordsOf(outlet) is { } words && words.Of(_layout.Text).Contains(via, StringComparison.OrdinalIgnoreCase);

    /// <summary>Whether the statement is known to have come out in a report, or to have been told to somebody by name.</summary>
    public bool IsReported(int statement) => _provenances[statement].Via is not null || _provenances[statement].Channel == Channel.NewsReport;

    /// <summary>Whether the source is a report, a study, a paper.</summary>
    public bool IsDocument(int statement) => _provenances[statement].Kind == SourceKind.Document;

    /// <summary>Whether the source is a body: a firm, a ministry.</summary>
    public bool IsBody(int statement) => _provenances[statement].Kind == SourceKind.Organisation;

    /// <summary>Whether the source is not named, so that others have reason to contest it.</summary>
    public bool IsUnnamed(int statement) => _provenances[statement].Kind == SourceKind.Unnamed;

    /// <summary>Whether the source is a body, a statement that it issued, or somebody who speaks in its name.</summary>
    public bool SpeaksForBody(int statement)
    {
        if (_provenances[statement].Kind is SourceKind.Organisation or SourceKind.Document || _provenances[statement].Channel is Channel.Statement)
        {
            return true;
        }

        if (WordsOf(statement) is not { } words)
        {
            return false;
        }

        // “The statement, which explains …”: a relative pronoun stands for the words before it.
        var range = _layout.TokensIn(words);
        bool relative = words.Of(_layout.Text) is "which" or "that";
        for (int i = Math.Max(0, range.Start.Value - (relative ? 3 : 0)); i < Math.Min(range.End.Value, range.Start.Value + 24); i++)
        {
            if (Voices.Contains(_layout.Tokens[i].Span.Of(_layout.Text)))
            {
                return true;
            }
        }

        return false;
    }
}
