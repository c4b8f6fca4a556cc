using Sayso.Mentions;

namespace Sayso.Ledger.Identity;

/// <summary>Chooses the name by which an entity is shown.</summary>
internal static class ShownName
{
    /// <summary>A full name that one story in so many uses is an oddity, a headline perhaps (“Defiant Doe”): the frequent short one is what readers know.</summary>
    private const int Oddity = 10;

    /// <summary>
    /// Of full names (two words for a person, no acronym for an organisation) the one that most stories use, and of equally frequent ones the longest. Names stand
    /// in the order of their frequency.
    /// </summary>
    public static string Of(EntityKind kind, IReadOnlyList<Counted> names)
    {
        Counted? best = null;
        foreach (var name in names)
        {
            bool full = IsFull(kind, name.Text) && (name.Stories > 1 || names[0].Stories < Oddity);
            if (full && (best is not { } chosen || name.Stories > chosen.Stories || name.Stories == chosen.Stories && Longer(name.Text, chosen.Text)))
            {
                best = name;
            }
        }

        return best?.Text ?? (names.Count > 0 ? names[0].Text : "");
    }

    /// <summary>Whether the name is more than a surname or an acronym: has two words.</summary>
    public static bool IsFull(EntityKind kind, string name) => kind switch
    {
        EntityKind.Person => PersonName.Of(name) is { IsShort: false },
        EntityKind.Organisation => OrganisationName.Of(name) is { Words.Count: > 1 },
        _ => true,
    };

    private static bool Longer(string one, string other) => one.Length > other.Length || one.Length == other.Length && string.CompareOrdinal(one, other) < 0;
}
