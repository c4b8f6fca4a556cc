using Sayso.Claims;

namespace Sayso.Ledger.Corrections;

/// <summary>Which stances are about what others said.</summary>
internal static class Sides
{
    public static bool MayHaveTargets(Stance stance) => MayStateClaim(stance) || stance == Stance.Corrects;

    /// <summary>Whether the words of the claim that it is about are kept with it.</summary>
    public static bool MayStateClaim(Stance stance) => stance is Stance.Denies or Stance.Confirms or Stance.Upholds or Stance.Doubts;
}
