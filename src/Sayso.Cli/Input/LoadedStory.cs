using System.Diagnostics.CodeAnalysis;
using Sayso.Text;

namespace Sayso.Cli.Input;

/// <summary>What came of loading a story: its document, or why there is none; and what was amiss with it.</summary>
/// <param name="Document">The document; null if there is none.</param>
/// <param name="Fault">Why there is none; null if there is one.</param>
/// <param name="Warnings">What was amiss though it could be loaded.</param>
internal sealed record LoadedStory(Document? Document, Fault? Fault, IReadOnlyList<Fault> Warnings)
{
    [MemberNotNullWhen(true, nameof(Document))]
    [MemberNotNullWhen(false, nameof(Fault))]
    public bool Success => Document is not null;

    public static LoadedStory Failed(Fault fault) => new(null, fault, []);
}
