using System.Globalization;
using Sayso.Text;

namespace Sayso.Mentions;

/// <summary>Makes entities of resolved candidates: names, roles and kinds from the fullest mentions.</summary>
internal static class Entities
{
    private const int MostRoles = 8;

    /// <summary>The entities in order of their first mention; what refers to nothing that a reading is about is left out.</summary>
    public static IReadOnlyList<Entity> Of(Terms terms, List<Candidate> candidates)
    {
        var entities = new List<Entity>();
        var done = new HashSet<Cluster>();
        foreach (var candidate in candidates.OrderBy(c => c.First).ThenByDescending(c => c.End))
        {
            if (candidate.Cluster is { } cluster && done.Add(cluster) && Matters(terms, cluster))
            {
                entities.Add(Of(terms, cluster, entities.Count + 1));
            }
        }

        return entities;
    }

    /// <summary>A pronoun that refers to nothing, people joined once and never again, a thing mentioned once: they matter only as sources.</summary>
    private static bool Matters(Terms terms, Cluster cluster)
    {
        bool source = cluster.Mentions.Exists(mention => mention.IsSource || mention.IsLabel);
        if (source)
        {
            return true;
        }

        bool onlyPronouns = cluster.Mentions.TrueForAll(mention => mention.Form == MentionForm.Pronoun);
        bool single = cluster.Mentions.Count == 1;
        var kind = KindOf(terms, cluster);
        bool thing = kind is EntityKind.Document or EntityKind.Place && !cluster.IsNamed;
        return !onlyPronouns && kind is not null && !(single && (cluster.Mentions[0].IsJoined || thing || IsBare(terms, cluster.Mentions[0])));
    }

    /// <summary>A lone noun in the singular, “on board”, “in court”, names nobody.</summary>
    private static bool IsBare(Terms terms, Candidate mention) =>
        mention is { Form: MentionForm.Description, IsPlural: not true } && mention.End == mention.First + 1 && !terms.Has(mention.First, Traits.Informant) && mention.Kind != EntityKind.Group;

    private static Entity Of(Terms terms, Cluster cluster, int number)
    {
        cluster.Mentions.Sort((one, other) => one.First != other.First ? one.First.CompareTo(other.First) : other.End.CompareTo(one.End));
        var naming = EntityNames.Naming(terms, cluster);
        return new Entity
        {
            Id = string.Create(CultureInfo.InvariantCulture, $"e{number}"),
            Name = EntityNames.Of(terms, naming),
            Kind = KindOf(terms, cluster) ?? Fallback(naming),
            IsNamed = cluster.IsNamed || EntityNames.IsNamed(terms, naming),
            Roles = Roles(terms, cluster),
            Gender = cluster.Gender,
            IsPlural = cluster.IsPlural,
            Mentions = [.. cluster.Mentions.Select(mention => Of(terms, mention))],
        };
    }

    /// <summary>A source that nothing tells the kind of: a thing by its noun or “it”, else people.</summary>
    private static EntityKind Fallback(Candidate naming) => naming switch
    {
        { Pronoun: PronounKind.It } => EntityKind.Organisation,
        { Form: MentionForm.Description, IsJoined: false, Pronoun: PronounKind.None } => EntityKind.Document,
        { Pronoun: PronounKind.They or PronounKind.We } => EntityKind.Group,
        _ => EntityKind.Person,
    };

    private static Mention Of(Terms terms, Candidate candidate) => new()
    {
        Span = terms.SpanOf(candidate.First, candidate.End),
        Head = terms.SpanOf(candidate.HeadFirst, candidate.HeadEnd),
        Form = candidate.Form,
        Confidence = Math.Clamp(candidate.Confidence, 0, 1),
    };

    /// <summary>What the mentions show it to be; a name of unknown kind that says something, or that “he” stands for, is a person's.</summary>
    private static EntityKind? KindOf(Terms terms, Cluster cluster)
    {
        if (cluster.Kind is { } kind)
        {
            return kind;
        }

        // “Rappler reported”: a name of one word that is nobody's, and that reports, is an outlet's.
        bool reports = cluster.Fullest is { } name && name.HeadEnd == name.HeadFirst + 1 && cluster.Mentions.Exists(mention => mention.IsSource && (terms.Is(mention.End, "reported") || terms.Is(mention.End, "reports")));
        if (reports)
        {
            return EntityKind.Organisation;
        }

        bool speaks = cluster.IsNamed && cluster.Mentions.Exists(mention => mention.IsSource || mention.IsSubject && terms.Has(mention.End, Traits.Saying));
        return speaks ? EntityKind.Person : null;
    }

    private static List<string> Roles(Terms terms, Cluster cluster)
    {
        var roles = new List<string>();
        foreach (var mention in cluster.Mentions)
        {
            var role = mention.HasRole ? Words(terms, mention.RoleFirst, mention.RoleEnd)
                : cluster.IsNamed && mention.Form == MentionForm.Description && !mention.IsJoined ? Words(terms, EntityNames.AfterDeterminer(terms, mention), mention.End) : null;
            if (role is not null && roles.Count < MostRoles && !roles.Contains(role, StringComparer.OrdinalIgnoreCase))
            {
                roles.Add(role);
            }
        }

        return roles;
    }

    private static string Words(Terms terms, int first, int end) => terms.SpanOf(first, end).Of(terms.Layout.Text).ToString();
}
