namespace Sayso.Exchange;

/// <summary>What a standoff file holds.</summary>
/// <param name="Annotations">The annotations, in the order of their E lines.</param>
/// <param name="Warnings">What could not be read.</param>
public sealed record BratAnnotations(IReadOnlyList<Annotation> Annotations, IReadOnlyList<Fault> Warnings);
