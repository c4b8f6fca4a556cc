namespace Sayso.Ledger.Corrections;

/// <summary>What may be wrong with a correction. A code is never given a second meaning.</summary>
public static class CorrectionFaults
{
    /// <summary>The correction makes no sense.</summary>
    public static Fault Senseless(string what, string remedy) => new("SAYSO5301", what, remedy);

    /// <summary>No statement of the story has this id.</summary>
    public static Fault NoStatement(string id) => new("SAYSO5302", $"No statement of this story is called {id}.", "Give a statement's id, such as a3, as the story's page or `sayso story --format json` shows it.");

    /// <summary>The statement was said to be none.</summary>
    public static Fault IsNone(string id) => new("SAYSO5303", $"{id} was corrected to be no statement.", "Take that correction back first.");
}
