namespace Sayso.Claims;

/// <summary>What a source does with what it is said to have said.</summary>
public enum Stance
{
    /// <summary>Says that it is so; a counterclaim too.</summary>
    Asserts,

    /// <summary>Negates or dismisses a claim that was made.</summary>
    Denies,

    /// <summary>Says that a claim that was made is true.</summary>
    Confirms,

    /// <summary>Stands by an earlier claim of its own.</summary>
    Upholds,

    /// <summary>Questions a claim without denying it.</summary>
    Doubts,

    /// <summary>Declines to comment.</summary>
    Declines,

    /// <summary>Puts a question.</summary>
    Asks,

    /// <summary>Advises, demands, calls for.</summary>
    Urges,

    /// <summary>Promises or announces what it will do.</summary>
    Pledges,

    /// <summary>Retracts, or admits an error.</summary>
    Corrects,
}
