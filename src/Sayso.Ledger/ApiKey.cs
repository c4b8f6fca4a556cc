namespace Sayso.Ledger;

/// <summary>Lets a program or a person use a ledger over HTTP. The key itself is told once, when it is made, and kept nowhere.</summary>
/// <param name="Number">Its number, which no other key is ever given.</param>
/// <param name="Name">What it is for, in its maker's words.</param>
/// <param name="Scopes">What it allows.</param>
/// <param name="Made">When it was made.</param>
public sealed record ApiKey(long Number, string Name, KeyScopes Scopes, DateTimeOffset Made);

/// <summary>What a key allows. The numbers are stored, so none is ever given a second meaning.</summary>
[Flags]
public enum KeyScopes
{
    /// <summary>Nothing.</summary>
    None = 0,

    /// <summary>To ask, and to have stories read that are not kept.</summary>
    Read = 1,

    /// <summary>To put stories on record.</summary>
    Add = 2,

    /// <summary>To decide about what is on record.</summary>
    Correct = 4,
}
