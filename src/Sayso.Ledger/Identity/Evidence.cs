using Sayso.Mentions;

namespace Sayso.Ledger.Identity;

/// <summary>What speaks for and against an entity of a story being one that is known.</summary>
/// <param name="Relation">How the names relate.</param>
/// <param name="Roles">From -1, walks of life that do not meet, over <see cref="OtherOffice"/> to 1, the same words.</param>
/// <param name="Context">How telling the names are that stand beside both; 0 if there is none.</param>
/// <param name="Stories">In how many stories the candidate is named.</param>
/// <param name="IsProvisional">Whether only a surname is known of the candidate.</param>
internal readonly record struct Evidence(NameRelation Relation, double Roles, double Context, int Stories, bool IsProvisional)
{
    /// <summary>A judge and a senator: no hindrance for one full name, but for a surname that two may bear.</summary>
    private const double OtherOffice = -0.5;

    /// <summary>In a story with more names than these more are shared by chance.</summary>
    private const double ManyNames = 12;

    /// <summary>As many stories as these, unseen, share nothing: who is known from one story is not yet known to belong to all that it names.</summary>
    private const double Unseen = 1;

    /// <summary>Whether roles and context both speak against it.</summary>
    public bool Contradicts => Roles < OtherOffice && Context < 0.2;

    /// <summary>All but the name.</summary>
    public double Support => Context + (0.35 * Roles);

    /// <summary>Support and fame: a short name more likely means whom everybody means by it.</summary>
    public double Standing => Support + Math.Min(0.35, 0.07 * Math.Log2(1 + Stories));

    /// <summary>The same as odds, to hold against a rival's.</summary>
    public double Odds => Support * (1 + Roles) * (1 + (0.25 * Math.Log2(1 + Stories)));

    /// <summary>Gathers the evidence. A veto (another gender, another suffix, two people in one story) makes it <see cref="NameRelation.None"/> and says so.</summary>
    public static Evidence Of(NamedEntity entity, StoryContext story, KnownEntity candidate, out bool vetoed)
    {
        var relation = NameRelation.None;
        vetoed = false;
        if (candidate.Kind != entity.Kind)
        {
            return default;
        }

        bool together = false;
        foreach (var key in candidate.NameKeys)
        {
            bool alias = key.IsShort && !entity.Key.IsShort && !candidate.IsProvisional;
            var next = alias ? NameRelation.None : entity.Key.Compare(key);
            relation = next > relation ? next : relation;
            together |= key.Full != entity.Key.Full && story.Others.Contains(key.Full);
        }

        relation = relation < NameRelation.Alias && SharesAcronym(entity, candidate) ? NameRelation.Alias : relation;

        // “Mike” without a role is whoever the story calls so; with one, “Senator Warren”, it is a surname.
        bool firstName = relation == NameRelation.Short && entity.Key.IsShort && entity.Roles.Count == 0 && candidate.IsProvisional && entity.Key.Person!.IsFirstName;
        relation = firstName ? NameRelation.FirstName : relation;
        bool clash = entity.Gender != Gender.Unknown && candidate.Gender != Gender.Unknown && entity.Gender != candidate.Gender;
        if (relation != NameRelation.None && (clash || together && relation != NameRelation.Same))
        {
            vetoed = true;
            return default;
        }

        return relation == NameRelation.None ? default : new Evidence(relation, RolesOf(entity, candidate), ContextOf(entity, story, candidate), candidate.Stories, candidate.IsProvisional);
    }

    /// <summary>Whether one goes by the other's acronym, which a story set beside the full name; two full names that share an acronym are two.</summary>
    private static bool SharesAcronym(NamedEntity entity, KnownEntity candidate)
    {
        bool isAcronym = entity.Key.Organisation is { IsAcronym: true };
        return isAcronym && candidate.Acronyms.Any(known => known.Full == entity.Key.Full)
            || entity.Acronyms.Any(own => candidate.NameKeys.Any(known => known.Full == own.Full)) && candidate.NameKeys.All(known => known.Organisation is { IsAcronym: true });
    }

    private static double RolesOf(NamedEntity entity, KnownEntity candidate)
    {
        if (entity.Roles.Count == 0 || candidate.Roles.Count == 0)
        {
            return 0;
        }

        var mine = RoleWords.Walks(entity.Roles);
        var theirs = RoleWords.Walks(candidate.Roles.Select(role => role.Text));
        if (mine.Count > 0 && theirs.Count > 0 && !mine.Any(one => theirs.Any(other => RoleWords.AreNear(one, other))))
        {
            return -1;
        }

        // What one story of many calls someone may be a slip: a word counts for as much as stories use it.
        double shared = entity.Roles.Sum(word => Math.Sqrt(candidate.Roles.Of(word) / (candidate.Stories + Unseen)));
        bool otherOffice = shared == 0 && mine.Count > 0 && theirs.Count > 0;
        return otherOffice ? OtherOffice : Math.Min(1, shared * 0.6);
    }

    private static double ContextOf(NamedEntity entity, StoryContext story, KnownEntity candidate)
    {
        double sum = 0;
        foreach (string name in story.Names)
        {
            int stories = candidate.Context.Of(name);
            if (stories > 0 && name != entity.Key.Contextual)
            {
                sum += story.Weight(name) * Math.Sqrt(stories / (candidate.Stories + Unseen));
            }
        }

        return sum / Math.Sqrt(Math.Max(1, story.Names.Count / ManyNames));
    }
}
