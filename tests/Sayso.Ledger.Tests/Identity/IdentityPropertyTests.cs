using System.Text.Json;
using CsCheck;
using Sayso.Ledger.Identity;
using Sayso.Mentions;

namespace Sayso.Ledger.Tests.Identity;

public class IdentityPropertyTests
{
    private static readonly int[] s_eight = [.. Enumerable.Range(0, 8)];
    private static readonly string[] s_roles = ["senator", "plumber", "judge", "singer", "mayor"];
    private static readonly Gen<string> s_name = Gen.Select(Gen.OneOf("Ann", "Otto", "Mae", "Bo", "Tarvo", "J.", ""), Gen.OneOf("Quill", "Larch", "Fenn"), Gen.OneOf("", "", " Jr.", " Sr."), (first, last, suffix) => $"{first} {last}{(first.Length > 0 ? suffix : "")}".Trim());
    private static readonly Gen<NamedEntity> s_entity = Gen.Select(s_name, Gen.Enum<EntityKind>(), Gen.Enum<Gender>(), Gen.OneOf(s_roles), (name, kind, gender, role) => NamedEntity.Of(kind, name, [], [role], gender)!);
    private static readonly Gen<NamedEntity[]> s_story = s_entity.Array[1, 6];

    [Fact]
    public void Nobody_is_joined_across_kinds_genders_or_suffixes() => Gen.Select(s_story, s_story.Array[0, 20]).Sample((story, before) =>
    {
        var known = before.Select(Known).ToList();
        foreach (var entity in story)
        {
            if (Identification.Decide(entity, ContextOf(story), known).Candidate is { } index)
            {
                Assert.Equal(entity.Kind, known[index].Kind);
                Assert.True(entity.Gender == Gender.Unknown || known[index].Gender == Gender.Unknown || entity.Gender == known[index].Gender);
                Assert.DoesNotContain(known[index].NameKeys, key => key.Person is { Suffix.Length: > 0 } person && entity.Key.Person is { Suffix.Length: > 0 } own && own.Suffix != person.Suffix);
            }
        }
    });

    [Fact]
    public void Full_names_find_their_bearers_in_any_order_of_stories() => Gen.Select(Gen.Shuffle(s_eight), Gen.Int[0, 7].Array[20]).Sample((order, extra) =>
    {
        string[] names = ["Ann Quill, senator", "Otto Quill, judge", "Mae Larch, mayor", "Bo Larch, singer", "Tarvo Fenn, senator", "Ann Fenn, judge", "Tidewater Court (o)", "Tides Department (o)"];
        var world = new World();
        foreach (int i in order.Concat(extra))
        {
            world.Tell($"{names[i]}; {names[(i + 1) % names.Length]}");
        }

        Assert.Equal(names.Length, world.Known.Count);
    });

    [Fact]
    public void What_is_known_stays_bounded_and_its_keys_few() => s_story.Array[1, 100].Sample(stories =>
    {
        var known = Known(stories[0]);
        foreach (var story in stories.Skip(1))
        {
            known = known.With(story[0], ContextOf(story));
        }

        Assert.Equal(stories.Length, known.Stories);
        Assert.True(known.Names.Count <= 16 && known.Roles.Count <= 32 && known.Context.Count <= 48);
        Assert.True(known.Names.Select(name => name.Stories).SequenceEqual(known.Names.Select(name => name.Stories).OrderDescending()));
        Assert.Equal(known.Keys, known.Keys.Distinct(StringComparer.Ordinal));
    });

    [Fact]
    public void What_is_known_can_be_stored_as_JSON() => s_story.Sample(story =>
    {
        var known = Known(story);
        string json = JsonSerializer.Serialize(known);
        var again = JsonSerializer.Deserialize<KnownEntity>(json)!;
        Assert.Equal(json, JsonSerializer.Serialize(again));
        Assert.Equal(known.Keys, again.Keys);
        Assert.Equal((known.Name, known.Gender, known.Stories), (again.Name, again.Gender, again.Stories));
    });

    [Fact]
    public void A_merge_is_the_sum_of_both() => Gen.Select(s_story, s_story).Where((one, other) => one[0].Kind == other[0].Kind).Sample((one, other) =>
    {
        var (a, b) = (Known(one), Known(other));
        var merged = a.Merged(b);
        Assert.Equal(2, merged.Stories);
        Assert.Equal(2, merged.Names.Sum(name => name.Stories));
        Assert.Equal(a.Masculine + b.Masculine, merged.Masculine);
        Assert.Equal([.. merged.Keys.Order(StringComparer.Ordinal)], b.Merged(a).Keys.Order(StringComparer.Ordinal));
    });

    [Fact]
    public void Ten_thousand_namesakes_cost_no_more_than_sixteen()
    {
        var asked = new Namesakes(10_000);
        var decision = Identification.Decide(World.Named("Quill"), StoryContext.Of([]), asked);
        Assert.Null(decision.Candidate);
        Assert.InRange(asked.Looks, 1, 20 * Identification.MostCandidates);
    }

    [Fact]
    public void A_story_with_ten_thousand_names_gives_a_bounded_context()
    {
        var context = StoryContext.Of(Enumerable.Range(0, 10_000).Select(i => (EntityKind.Person, $"Ann Quill{i}")));
        Assert.Equal(StoryContext.MostNames, context.Names.Count);
        Assert.InRange(KnownEntity.Of(World.Named("Bo Larch"), context).Context.Count, 1, 48);
    }

    [Fact]
    public void The_latest_of_what_is_rare_is_kept_and_the_frequent_always()
    {
        var known = KnownEntity.Of(World.Named("Bo Larch"), StoryContext.Of([(EntityKind.Person, "Mae Sedge")]));
        known = known.With(World.Named("Bo Larch"), StoryContext.Of([(EntityKind.Person, "Mae Sedge")]));
        for (int i = 0; i < 200; i++)
        {
            known = known.With(World.Named("Bo Larch"), StoryContext.Of([(EntityKind.Person, $"Otto Fenn{i}")]));
        }

        Assert.Equal(new Counted("p-sedge", 2), known.Context[0]);
        Assert.Contains(new Counted("p-fenn199", 1), known.Context);
        Assert.DoesNotContain(new Counted("p-fenn0", 1), known.Context);
    }

    private static KnownEntity Known(NamedEntity[] story) => KnownEntity.Of(story[0], ContextOf(story));

    private static StoryContext ContextOf(NamedEntity[] story) => StoryContext.Of(story.Select(entity => (entity.Kind, entity.Names[0])));

    /// <summary>Many people of one name, who count how often they are looked at.</summary>
    private sealed class Namesakes(int count) : IReadOnlyList<KnownEntity>
    {
        private readonly KnownEntity _one = KnownEntity.Of(World.Named("Ann Quill"), StoryContext.Of([]));

        public int Looks { get; private set; }

        public int Count => count;

        public KnownEntity this[int index]
        {
            get
            {
                Looks++;
                return _one;
            }
        }

        public IEnumerator<KnownEntity> GetEnumerator()
        {
            for (int i = 0; i < count; i++)
            {
                yield return this[i];
            }
        }

        System.Collections.IEnumerator System.Collections.IEnumerable.GetEnumerator() => GetEnumerator();
    }
}
