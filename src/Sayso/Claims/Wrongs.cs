using Sayso.Text;

namespace Sayso.Claims;

/// <summary>Words for what one is accused of having done.</summary>
internal static class Wrongs
{
    private const int Longest = 80;

    private static readonly WordSet Deeds = new(
        "rape raped raping assault assaulted assaulting kill killed killing murder murdered shot stabbed attack attacked attacking abuse abused abusing harass harassed harassing groped steal stole stolen "
        + "theft bribe bribed bribes bribery fraud cheat cheated cheating lied lying misled misleading corrupt corruption embezzled laundered threatened threatening forced coerced beat beaten "
        + "tortured violated conspired colluded colluding meddled meddling interfered interfering hacked hacking poisoned sabotaged bombed kidnapped smuggled smuggling spied spying cheats "
        + "plagiarised plagiarized falsified forged tampered rigged rigging doping plotted plotting negligent misconduct molested trafficked extorted blackmailed concealed covered");

    /// <summary>Whether one of them stands among the first words.</summary>
    public static bool In(Wording words)
    {
        for (int i = words.Start; i < Math.Min(words.End, words.Start + Longest); i++)
        {
            if (words.In(i, Deeds))
            {
                return true;
            }
        }

        return false;
    }
}
