using Sayso.Mentions;

namespace Sayso.Ledger.Identity;

/// <summary>Compares two persons' names.</summary>
internal static class PersonNames
{
    public static NameRelation Compare(PersonName one, PersonName other)
    {
        if (one.Suffix.Length > 0 && other.Suffix.Length > 0 && one.Suffix != other.Suffix)
        {
            return NameRelation.None;
        }

        if (one.IsShort || other.IsShort)
        {
            return Short(one, other);
        }

        if (string.Concat(one.Words) == string.Concat(other.Words))
        {
            return one.Suffix == other.Suffix ? NameRelation.Same : NameRelation.Short;
        }

        if (EndsWith(one.Words, other.Words) || EndsWith(other.Words, one.Words))
        {
            return NameRelation.Short;
        }

        return one.Surname == other.Surname && MiddlesAgree(one, other) ? Firsts(one, other) : NameRelation.None;
    }

    private static NameRelation Short(PersonName one, PersonName other)
    {
        var (brief, full) = one.IsShort ? (one, other) : (other, one);
        return brief.Surname == full.Surname || brief.Surname == full.FamilyFirst ? NameRelation.Short : NameRelation.None;
    }

    private static NameRelation Firsts(PersonName one, PersonName other)
    {
        // “Robert F. Kennedy” may be the father of “Robert F. Kennedy Jr.”, or himself.
        bool same = one.Suffix == other.Suffix;
        if (one.LongFirst == other.LongFirst)
        {
            return same ? NameRelation.Variant : NameRelation.Short;
        }

        bool initial = one.First.Length == 1 || other.First.Length == 1;
        if (initial)
        {
            return one.First[0] == other.First[0] ? NameRelation.Short : NameRelation.None;
        }

        return Nicknames.Same(one.First, other.First) ? same ? NameRelation.Variant : NameRelation.Short : NameRelation.None;
    }

    /// <summary>Whether no middle name speaks against another: “W.” and “Walker” agree, “H. W.” and “W.” do not; none agrees with any.</summary>
    private static bool MiddlesAgree(PersonName one, PersonName other)
    {
        int mine = one.Words.Count - 2;
        int others = other.Words.Count - 2;
        if (mine == 0 || others == 0)
        {
            return true;
        }

        bool agree = mine == others;
        for (int i = 1; agree && i <= mine; i++)
        {
            string a = one.Words[i];
            string b = other.Words[i];
            agree = a == b || (a.Length == 1 || b.Length == 1) && a[0] == b[0];
        }

        return agree;
    }

    private static bool EndsWith(IReadOnlyList<string> longer, IReadOnlyList<string> shorter)
    {
        if (longer.Count <= shorter.Count)
        {
            return false;
        }

        for (int i = 1; i <= shorter.Count; i++)
        {
            if (longer[^i] != shorter[^i])
            {
                return false;
            }
        }

        return true;
    }
}
