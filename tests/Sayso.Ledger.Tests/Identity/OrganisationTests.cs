using Sayso.Ledger.Identity;
using Sayso.Mentions;

namespace Sayso.Ledger.Tests.Identity;

public class OrganisationTests
{
    private readonly World _world = new();

    [Fact]
    public void An_acronym_that_a_story_explained_is_known()
    {
        Tell("Bureau for Tides and Wrecks / BTW (o); Ann Quill; Bo Larch", "BTW (o); Ann Quill");
        Assert.Contains("Bureau for Tides and Wrecks 2", _world.Names);
    }

    [Fact]
    public void Letters_alone_prove_nothing()
    {
        Tell("Bureau for Tides and Wrecks (o); Ann Quill", "BTW (o); Mae Sedge");
        Assert.Contains("BTW 1", _world.Names);
    }

    [Fact]
    public void Letters_in_a_context_that_fits_well_do()
    {
        Tell("Bureau for Tides and Wrecks (o); Ann Quill; Bo Larch; Otto Fenn; Mae Sedge", "BTW (o); Ann Quill; Bo Larch; Otto Fenn; Mae Sedge");
        Assert.Contains("Bureau for Tides and Wrecks 2", _world.Names);
    }

    [Fact]
    public void Two_that_share_an_acronym_stay_two()
    {
        Tell("Bureau for Tides and Wrecks / BTW (o); Ann Quill", "Brackwater Television Works / BTW (o); Ann Quill");
        Assert.Contains("Bureau for Tides and Wrecks 1", _world.Names);
        Assert.Contains("Brackwater Television Works 1", _world.Names);
    }

    [Fact]
    public void A_campaign_is_its_candidate_s_however_it_is_written()
    {
        Tell("the Quill campaign (o); Ann Quill; Bo Larch", "the Quill campaign (o)", "Quill’s campaign (o); Otto Fenn", "Ann Quill's presidential campaign (o); Ann Quill; Bo Larch");
        Assert.Contains("Quill campaign 4", _world.Names);
    }

    [Fact]
    public void A_word_of_the_name_used_for_short_is_no_name_of_its_own()
    {
        Tell("Tidewater Supreme Court / Court (o); Ann Quill", "Court (o); Ann Quill");
        Assert.Contains("Court 1", _world.Names);
    }

    [Fact]
    public void Kinds_never_meet()
    {
        Tell("Brackwater (o); Ann Quill; Bo Larch", "Brackwater (l); Ann Quill; Bo Larch", "Brackwater; Ann Quill; Bo Larch");
        Assert.Equal(3, _world.Known.Count(known => known.Name == "Brackwater"));
    }

    [Fact]
    public void The_days_of_the_first_and_last_story_are_kept()
    {
        _world.Tell("Brackwater (o)", new DateOnly(2021, 5, 2));
        _world.Tell("Brackwater (o)", new DateOnly(2021, 4, 1));
        _world.Tell("Brackwater (o)");
        var known = Assert.Single(_world.Known);
        Assert.Equal((new DateOnly(2021, 4, 1), new DateOnly(2021, 5, 2), 3), (known.FirstDay, known.LastDay, known.Stories));
    }

    [Fact]
    public void What_gets_a_place_is_named_and_groups_and_places_only_as_sources()
    {
        Assert.NotNull(Placed(EntityKind.Organisation, named: true, source: false));
        Assert.NotNull(Placed(EntityKind.Document, named: true, source: false));
        Assert.NotNull(Placed(EntityKind.Place, named: true, source: true));
        Assert.NotNull(Placed(EntityKind.Group, named: true, source: true));
        Assert.Null(Placed(EntityKind.Place, named: true, source: false));
        Assert.Null(Placed(EntityKind.Group, named: true, source: false));
        Assert.Null(Placed(EntityKind.Person, named: false, source: true));
    }

    private static NamedEntity? Placed(EntityKind kind, bool named, bool source) =>
        NamedEntity.Of("", new Entity { Id = "e1", Name = "Brackwater", Kind = kind, IsNamed = named, Mentions = [] }, source);

    private void Tell(params string[] stories) => Array.ForEach(stories, story => _world.Tell(story));
}
