namespace Sayso.Ledger;

/// <summary>What became of a reading that was handed to the ledger.</summary>
public enum Appended
{
    /// <summary>The story was new; it is stored.</summary>
    Added,

    /// <summary>The very text was there already; where it was published was not, and is now.</summary>
    Republished,

    /// <summary>The text was there, read by another version of the engine; the new reading counts from now on.</summary>
    Reread,

    /// <summary>All of it was there already; nothing changed.</summary>
    Known,
}
