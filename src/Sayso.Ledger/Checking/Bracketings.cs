namespace Sayso.Ledger.Checking;

/// <summary>Compares a word of which an editor bracketed a part, such as “work[ed]”, with a word of the record.</summary>
internal static class Bracketings
{
    /// <summary>Whether the two begin alike, so that the editor changed only the end; half the letters must be the speaker's own.</summary>
    public static bool Agree(QuotedWord typed, WordForm record)
    {
        string one = typed.Form.Bare;
        string other = record.Bare;
        int front = one.AsSpan().CommonPrefixLength(other);
        return front >= 2 && 2 * front >= Math.Max(one.Length, other.Length);
    }
}
