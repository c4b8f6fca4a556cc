using Sayso.Text;

namespace Sayso.Intake;

/// <summary>One story that came in, or failed to.</summary>
/// <param name="Origin">The file or address it came from, as its user knows it.</param>
/// <param name="Offset">
/// Where it starts, in bytes, where it is one record of many: in the file as it lies there if each record is packed by itself or nothing is packed,
/// otherwise in what the file unpacks to.
/// </param>
/// <param name="Document">The story; null if there is none.</param>
/// <param name="Fault">Why there is none; null if there is one. It carries file and offset.</param>
/// <param name="Warnings">What was amiss though the story came in.</param>
public sealed record Arrival(string Origin, long? Offset, Document? Document, Fault? Fault, IReadOnlyList<Fault> Warnings);
