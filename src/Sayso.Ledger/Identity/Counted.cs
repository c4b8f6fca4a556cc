namespace Sayso.Ledger.Identity;

/// <summary>Words and in how many stories they were met.</summary>
/// <param name="Text">The words.</param>
/// <param name="Stories">In how many stories.</param>
public readonly record struct Counted(string Text, int Stories);
