using CsCheck;
using Sayso.Ledger.Identity;
using Sayso.Ledger.Index;
using Sayso.Mentions;

namespace Sayso.Ledger.Tests.Identity;

/// <summary>The store asks what is known of few candidates, and decides as if it had asked of all.</summary>
public class BearerDecisionTests
{
    private static readonly string[] s_people = ["Ann Quill", "Anne Quill", "A. Quill", "Otto Quill", "Quill", "Ann B. Quill", "Ann Larch", "Larch", "Mae", "Mae Larch", "Mae Larch Jr."];
    private static readonly string[] s_bodies = ["Harbour Commission (o)", "HC (o)", "Harbour Council (o)", "Harbour Commission / HC (o)", "Harbour Council / HC (o)", "Quill (o)", "Larch (g)", "Larch (l)"];
    private static readonly string[] s_roles = ["", ", senator", ", plumber", ", judge"];
    private static readonly Gen<string> s_told = Gen.Select(Gen.OneOf([.. s_people, .. s_people, .. s_bodies]), Gen.OneOf("", "", " (m)", " (f)"), Gen.OneOf(s_roles), (name, gender, role) => (name.EndsWith(')') ? name : name + gender) + role);
    private static readonly Gen<NamedEntity[]> s_story = s_told.Select(World.Named).Array[1, 4];

    [Fact]
    public void Asked_in_turn_candidates_decide_as_all_at_once() => Gen.Select(s_story, s_story.Array[1, 3].Array[0, 12]).Sample((story, before) =>
    {
        KnownEntity[] known = [.. before.Select(Known)];
        NameBearer[] bearers = [.. known.Select((one, i) => new NameBearer(i, one.Kind, one.IsProvisional, [.. one.NameKeys]))];
        foreach (var entity in story)
        {
            int? all = Identification.Decide(entity, ContextOf(story), known).Candidate;
            Assert.Equal(all, (int?)BearerDecision.Decide(entity, ContextOf(story), bearers, one => known[one]));
        }
    }, iter: 3_000);

    [Fact]
    public void Of_namesakes_nothing_is_asked_where_one_bears_the_full_name()
    {
        string[] names = ["Otto Quill", "Ann Quill", "Mae Quill", "Bo Quill"];
        KnownEntity[] known = [.. names.Select(name => Known([[World.Named(name)]]))];
        var asked = new List<long>();
        var found = BearerDecision.Decide(
            World.Named("Ann Quill"),
            StoryContext.Of([]),
            [.. known.Select((one, i) => new NameBearer(i, one.Kind, one.IsProvisional, [.. one.NameKeys]))],
            one =>
            {
                asked.Add(one);
                return known[one];
            });
        Assert.Equal(1, found);
        Assert.Equal([1], asked);
    }

    /// <summary>What is known after stories, of the first that each names if it is of one kind with the first of all.</summary>
    private static KnownEntity Known(NamedEntity[][] stories) =>
        stories.Skip(1).Where(story => story[0].Kind == stories[0][0].Kind).Aggregate(KnownEntity.Of(stories[0][0], ContextOf(stories[0])), (known, story) => known.With(story[0], ContextOf(story)));

    private static StoryContext ContextOf(NamedEntity[] story) => StoryContext.Of(story.Select(entity => (entity.Kind, entity.Names[0])));
}
