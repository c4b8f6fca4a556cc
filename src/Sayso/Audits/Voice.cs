using Sayso.Mentions;
using Sayso.Sources;

namespace Sayso.Audits;

/// <summary>One source of a story, and which of its statements are this source's.</summary>
public sealed class Voice
{
    private readonly List<int> _statements = [];

    internal Voice(string? name, Entity? entity) => (Name, Entity) = (name, entity);

    /// <summary>The fullest name or description of the source, on one line; null where the story states none.</summary>
    public string? Name { get; }

    /// <summary>Who it is, where that is known.</summary>
    public Entity? Entity { get; }

    /// <summary>What kind of source it is; null where that is not known.</summary>
    public SourceKind? Kind { get; private set; }

    /// <summary>What the story says of it if it is unnamed, from all its statements together.</summary>
    public UnnamedSource? Unnamed { get; private set; }

    /// <summary>The indices of its statements, in order.</summary>
    public IReadOnlyList<int> Statements => _statements;

    internal void Add(Provenance provenance, int index)
    {
        _statements.Add(index);
        Kind ??= provenance.Kind;
        if (provenance.Unnamed is { } more)
        {
            Unnamed = Unnamed is { } known
                ? new UnnamedSource(known.Count ?? more.Count, known.Basis ?? more.Basis, known.Reason ?? more.Reason)
                : more;
        }
    }
}
