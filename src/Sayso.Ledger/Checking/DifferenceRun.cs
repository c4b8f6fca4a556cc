using Sayso.Text;

namespace Sayso.Ledger.Checking;

/// <summary>A run of neighbouring words that agree or differ in the same way.</summary>
/// <param name="Kind">How they agree or differ.</param>
/// <param name="TypedSpan">Where the quotation's words stand in what was typed, in UTF-16 units; empty if it has none here.</param>
/// <param name="RecordSpan">Where the record's words stand in its text, in UTF-16 units; empty if it has none here.</param>
/// <param name="Typed">The quotation's words, as typed.</param>
/// <param name="Record">The record's words, as they stand there.</param>
/// <param name="Change">What in this run is likely to change the meaning.</param>
public sealed record DifferenceRun(DifferenceKind Kind, Span TypedSpan, Span RecordSpan, string Typed, string Record, MeaningChange Change);
