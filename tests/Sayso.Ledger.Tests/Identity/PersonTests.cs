using Sayso.Ledger.Identity;

namespace Sayso.Ledger.Tests.Identity;

public class PersonTests
{
    private readonly World _world = new();

    [Fact]
    public void The_same_full_name_is_the_same_person()
    {
        Tell("Ann Quill, senator; Tidewater (l)", "Ann Quill, the senator; Harbour Ledger (o)");
        Is("Ann Quill 2", "Tidewater 1", "Harbour Ledger 1");
    }

    [Fact]
    public void A_plumber_and_a_representative_with_nothing_in_common_are_two()
    {
        Tell("Chris Marlpit, Representative; Ann Quill; Senate (o)", "Chris Marlpit, plumber; Bo Larch; Sandgate (l)");
        Assert.Equal(2, _world.Known.Count(known => known.Name == "Chris Marlpit"));
        var decision = _world.Tell("Chris Marlpit, Rep.; Ann Quill")[0];
        Assert.Equal(["representative", "rep"], Roles(0));
        Assert.Equal(Grounds.SameName, decision.Grounds);
        Assert.Contains("Chris Marlpit 2", _world.Names);
    }

    [Fact]
    public void A_senator_who_once_was_a_lawyer_is_one_whatever_the_context()
    {
        Tell("Ann Quill, senator; Bo Larch; Tidewater (l)", "Ann Quill, lawyer; Otto Fenn; Sandgate (l)");
        Assert.Contains("Ann Quill 2", _world.Names);
    }

    [Fact]
    public void A_surname_alone_joins_the_one_whose_context_fits()
    {
        Tell("Ann Quill, senator; Bo Larch; Otto Fenn", "Rupert Quill, farmer; Mae Sedge; Sandgate (l)", "Quill; Bo Larch; Otto Fenn");
        Assert.Contains("Ann Quill 2", _world.Names);
        Assert.Contains("Rupert Quill 1", _world.Names);
    }

    [Fact]
    public void A_surname_alone_in_a_strange_context_stays_apart()
    {
        Tell("Ann Quill, senator; Bo Larch; Otto Fenn", "Quill; Mae Sedge; Sandgate (l)");
        Assert.Contains("Ann Quill 1", _world.Names);
        Assert.True(_world.Known.Single(known => known.Name == "Quill").IsProvisional);
    }

    [Fact]
    public void A_surname_that_fits_two_equally_stays_apart()
    {
        Tell("Ann Quill; Bo Larch; Otto Fenn", "Mae Quill; Bo Larch; Otto Fenn");
        var decision = _world.Tell("Quill; Bo Larch; Otto Fenn")[0];
        Assert.Equal((null, Grounds.Unresolved), (decision.Candidate, decision.Grounds));
    }

    [Fact]
    public void A_judge_of_the_same_surname_is_not_the_senator()
    {
        Tell("Ann Quill, senator; Bo Larch; Otto Fenn; Mae Sedge", "Quill, judge; Bo Larch; Otto Fenn; Mae Sedge");
        Assert.Contains("Ann Quill 1", _world.Names);
        Assert.Contains("Quill 1", _world.Names);
    }

    [Fact]
    public void Whom_many_stories_name_goes_before_whom_few_name()
    {
        foreach (int i in Enumerable.Range(0, 30))
        {
            Tell($"Ann Quill, president; Bo Larch; Otto Fenn; Tarn Mallow{i}");
        }

        Tell("Mae Quill; Bo Larch; Otto Fenn", "Quill; Bo Larch; Otto Fenn");
        Assert.Contains("Ann Quill 31", _world.Names);
    }

    [Fact]
    public void A_first_name_alone_needs_more_than_a_surname()
    {
        Tell("Mike; Bo Larch; Otto Fenn", "Mike; Bo Larch; Otto Fenn", "Quill; Bo Larch; Otto Fenn", "Quill; Bo Larch; Otto Fenn");
        Assert.Equal(2, _world.Known.Count(known => known.Name == "Mike"));
        Assert.Contains("Quill 2", _world.Names);
    }

    [Fact]
    public void A_headline_that_looks_like_a_full_name_does_not_name_whom_everybody_calls_by_the_surname()
    {
        foreach (int i in Enumerable.Range(0, 12))
        {
            Tell("Quill, mayor; Bo Larch; Otto Fenn");
        }

        Tell("Defiant Quill; Bo Larch; Otto Fenn");
        Assert.Contains("Quill 13", _world.Names);
    }

    [Fact]
    public void Someone_met_by_surname_first_gets_the_full_name_later()
    {
        Tell("Quill; Bo Larch; Otto Fenn", "Ann Quill; Bo Larch; Otto Fenn");
        Is("Ann Quill 2", "Bo Larch 2", "Otto Fenn 2");
        Assert.False(_world.Known[0].IsProvisional);
    }

    [Fact]
    public void Gender_forbids()
    {
        Tell("Quill (f), senator; Bo Larch; Otto Fenn", "Quill (m), senator; Bo Larch; Otto Fenn");
        Assert.Equal(2, _world.Known.Count(known => known.Name == "Quill"));
    }

    [Fact]
    public void Father_and_son_are_two()
    {
        Tell("Otto Fenn Sr., mayor; Bo Larch; Ann Quill", "Otto Fenn Jr., mayor; Bo Larch; Ann Quill");
        Assert.Contains("Otto Fenn Sr. 1", _world.Names);
        Assert.Contains("Otto Fenn Jr. 1", _world.Names);
    }

    [Fact]
    public void Two_whom_a_story_names_apart_are_two_for_good()
    {
        Tell("Otto Fenn; Otto Fenn Jr.; Bo Larch; Ann Quill", "Otto Fenn; Otto Fenn Jr.; Bo Larch; Ann Quill");
        Is("Otto Fenn 2", "Otto Fenn Jr. 2", "Bo Larch 2", "Ann Quill 2");
    }

    [Theory]
    [InlineData("Bill Marsh", "William Marsh")]
    [InlineData("Ann B. Quill", "Ann Quill")]
    [InlineData("Ann Beatrix Quill", "Ann B. Quill")]
    [InlineData("Al Quill", "Albert Quill")]
    [InlineData("Mr. Otto Fenn", "Otto Fenn")]
    public void A_name_may_be_written_in_two_ways(string one, string other)
    {
        Tell(one, other);
        Assert.Single(_world.Known);
    }

    [Theory]
    [InlineData("Ann B. Quill", "Ann C. Quill")]
    [InlineData("Ann Quill", "Mae Quill")]
    [InlineData("Ann Quill", "Ann Larch")]
    [InlineData("A. Quill", "Ann Quill")]
    public void But_names_that_differ_stay_apart_without_more(string one, string other)
    {
        Tell(one, other);
        Assert.Equal(2, _world.Known.Count);
    }

    [Fact]
    public void The_first_of_two_surnames_with_its_particle_is_a_short_name()
    {
        Tell("Chris Van Harlen, senator; Bo Larch; Ann Quill", "Van Harlen, senator; Bo Larch; Ann Quill");
        Assert.Contains("Chris Van Harlen 2", _world.Names);
    }

    [Fact]
    public void The_name_shown_is_the_fullest_that_stories_use_most()
    {
        Tell("Joe Marsh / Marsh", "Joe Marsh / Marsh", "Joseph Robin Marsh / Marsh");
        var marsh = Assert.Single(_world.Known);
        Assert.Equal("Joe Marsh", marsh.Name);
        Assert.Equal([new Counted("Marsh", 3)], marsh.Aliases);
    }

    private IEnumerable<string> Roles(int entity) => _world.Known[entity].Roles.OrderByDescending(role => role.Text).Select(role => role.Text);

    private void Tell(params string[] stories) => Array.ForEach(stories, story => _world.Tell(story));

    private void Is(params string[] names) => Assert.Equal(names, _world.Names);
}
