using Sayso.Mentions;
using Sayso.Sources;

namespace Sayso.Cli.Rendering;

/// <summary>One source of a story, and which of its statements are this source's.</summary>
internal sealed class Voice(string? name, Entity? entity)
{
    /// <summary>The fullest name or description of the source, on one line; null where the story states none.</summary>
    public string? Name { get; } = name;

    /// <summary>Who it is, where that is known.</summary>
    public Entity? Entity { get; } = entity;

    /// <summary>What kind of source it is; null where that is not known.</summary>
    public SourceKind? Kind { get; private set; }

    /// <summary>What the story says of it if it is unnamed, from all its statements together.</summary>
    public UnnamedSource? Unnamed { get; private set; }

    /// <summary>The indices of its statements, in order.</summary>
    public List<int> Statements { get; } = [];

    public void Add(Provenance provenance, int index)
    {
        Statements.Add(index);
        Kind ??= provenance.Kind;
        if (provenance.Unnamed is { } more)
        {
            Unnamed = Unnamed is { } known
                ? new UnnamedSource(known.Count ?? more.Count, known.Basis ?? more.Basis, known.Reason ?? more.Reason)
                : more;
        }
    }
}
