using Sayso.Text;

namespace Sayso.Claims;

/// <summary>Nouns for what somebody means to do, which those who doubt it point at: the plan, the change.</summary>
internal static class PlanNoun
{
    private const int LongestPhrase = 10;

    private static readonly WordSet Plans = new("plan plans proposal proposals change changes move decision measure measures scheme promise promises pledge pledges initiative ban reform reforms strategy project");
    private static readonly WordSet Pointing = new("the this that these those his her their its such");

    /// <summary>Whether one of them, already spoken of, stands among the first of <paramref name="words"/>.</summary>
    public static bool In(Wording words)
    {
        for (int i = words.Start + 1; i < Math.Min(words.End, words.Start + LongestPhrase); i++)
        {
            if (words.In(i, Plans) && words.In(i - 1, Pointing))
            {
                return true;
            }
        }

        return false;
    }
}
