using System.Text;

namespace Sayso.Mentions;

/// <summary>By what name an entity goes: its fullest name, or else its fullest description.</summary>
internal static class EntityNames
{
    private const int LongestName = 300;

    /// <summary>The mention that names the entity best.</summary>
    public static Candidate Naming(Terms terms, Cluster cluster)
    {
        if (cluster.Mentions.Find(mention => mention.IsJoined && mention.Form == MentionForm.Name) is { } joined && !cluster.IsNamed)
        {
            return joined;
        }

        return cluster.Fullest ?? cluster.Mentions.MaxBy(mention => Fullness(terms, mention))!;
    }

    /// <summary>The words of that mention that are the name.</summary>
    public static string Of(Terms terms, Candidate naming)
    {
        bool named = naming.Form == MentionForm.Name;
        int first = named ? naming.HeadFirst : naming.First;
        int end = named ? naming.HeadEnd : Math.Max(naming.End, naming.SourceEnd);
        if (naming.IsJoined && naming.Parts.Count > 0)
        {
            return Joined(terms, naming);
        }

        // “his associates” says little without whose they are.
        if (!named && naming.Owner is { Form: MentionForm.Pronoun, Cluster.Fullest: { } owner } && naming.OwnFirst > naming.First)
        {
            return $"{Words(terms, owner.HeadFirst, owner.HeadEnd)}’s {Words(terms, naming.OwnFirst, end)}";
        }

        string name = Words(terms, first, end);
        return name.Length > LongestName ? name[..LongestName] : name;
    }

    /// <summary>“Reuters and NBC” where the story has said “NBC News”: each that has a name by its fullest, with the words between them.</summary>
    private static string Joined(Terms terms, Candidate naming)
    {
        var name = new StringBuilder();
        int from = naming.Parts[0].Form == MentionForm.Name ? naming.Parts[0].HeadFirst : naming.First;
        foreach (var part in naming.Parts)
        {
            if (part.Form != MentionForm.Name || part.Cluster is null || part.HeadFirst < from)
            {
                continue;
            }

            Append(name, Words(terms, from, part.HeadFirst));
            Append(name, Words(terms, Fullest(part)));
            from = part.HeadEnd;
        }

        Append(name, Words(terms, from, naming.End));
        return name.Length > LongestName ? name.ToString(0, LongestName) : name.ToString();
    }

    private static void Append(StringBuilder name, string words)
    {
        bool spaced = name.Length > 0 && words.Length > 0 && char.IsLetterOrDigit(words[0]);
        name.Append(spaced ? " " : "").Append(words);
    }

    /// <summary>Whether a description bears a name: “the Trump campaign”.</summary>
    public static bool IsNamed(Terms terms, Candidate naming)
    {
        if (naming.IsJoined)
        {
            return naming.Parts.Count > 0 && naming.Parts.All(part => part.Cluster is { IsNamed: true });
        }

        bool organisation = naming is { Form: MentionForm.Description, Kind: EntityKind.Organisation };
        for (int i = naming.First; organisation && i < naming.HeadFirst; i++)
        {
            if (terms.Class[i] == WordClass.Name || terms.Has(i, Traits.National))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>The first token of a description after the, a, this or an owner.</summary>
    public static int AfterDeterminer(Terms terms, Candidate mention)
    {
        int first = mention.Owner is { } owner && mention.First == owner.First ? owner.End : mention.First;
        while (first < mention.HeadFirst && terms.Class[first] is WordClass.Determiner or WordClass.Owner or WordClass.Pronoun)
        {
            first++;
        }

        return first;
    }

    private static int Fullness(Terms terms, Candidate mention) =>
        mention.Form == MentionForm.Pronoun ? 0 : 1 + Math.Max(mention.End, mention.SourceEnd) - mention.First + (terms.Has(mention.First, Traits.Definite) ? 0 : 1);

    private static (int First, int End) Fullest(Candidate part) => part.Cluster?.Fullest is { } name ? (name.HeadFirst, name.HeadEnd) : (part.HeadFirst, part.HeadEnd);

    private static string Words(Terms terms, (int First, int End) tokens) => Words(terms, tokens.First, tokens.End);

    private static string Words(Terms terms, int first, int end) => end > first ? terms.SpanOf(first, end).Of(terms.Layout.Text).ToString() : "";
}
