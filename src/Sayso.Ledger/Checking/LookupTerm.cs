namespace Sayso.Ledger.Checking;

/// <summary>One thing to ask a full-text index for.</summary>
/// <param name="Words">One word, or two that must stand side by side in this order; in lower case, without accents, and without marks.</param>
/// <param name="Weight">How much it tells that a text has it: its inverse document frequency, for two words the sum of theirs.</param>
public sealed record LookupTerm(IReadOnlyList<string> Words, double Weight)
{
    /// <summary>Whether it is two words side by side.</summary>
    public bool IsPhrase => Words.Count > 1;
}
