namespace Sayso.Ledger;

/// <summary>Something that was accepted to be read and put on record.</summary>
/// <param name="Number">Its number, which nothing else is ever given.</param>
/// <param name="At">When it was accepted.</param>
/// <param name="Told">What it is and what is known of it, in the words of whoever accepted it.</param>
/// <param name="Tries">How often the reading of it was begun.</param>
/// <param name="Outcome">What came of it, in the words of whoever read it; null as long as it waits.</param>
public sealed record HeldAddition(long Number, DateTimeOffset At, string Told, int Tries, string? Outcome)
{
    /// <summary>What was handed in; null where there is nothing but what is told, where it is done, and where it was not asked for.</summary>
    public ReadOnlyMemory<byte>? Body { get; init; }
}
