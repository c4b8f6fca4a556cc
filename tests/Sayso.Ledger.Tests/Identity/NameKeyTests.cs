using CsCheck;
using Sayso.Ledger.Identity;
using Sayso.Mentions;

namespace Sayso.Ledger.Tests.Identity;

public class NameKeyTests
{
    private static readonly Gen<string> s_anyName = Gen.OneOf(
        Gen.String[Gen.Char[" abcdJO'’-.,éüßøŁ&\"“”\t"], 0, 40],
        Gen.String[0, 60],
        Gen.OneOf("Dr. Ann Quill", "Joe Marsh III", "J. B. Quill, Jr.", "Department of Tides of the Coast", "U.S. Tides Department", "The Quill Co.", "Mr", "Sr.", "’s", "the", "Department of the Bureau of the Co.", "Mr. Dr", "J.B. Sr. MD", "US Office of Election of a"));

    [Theory]
    [InlineData("Bill O’Brannigan", "William O'Brannigan")]
    [InlineData("Sen. Ann Quill", "ann quill")]
    [InlineData("Zoë Ørsted-Pike", "Zoe Orsted-Pike")]
    [InlineData("J. B. Quill", "J.B. Quill")]
    [InlineData("Kemal Çağrıoğlu", "KEMAL CAGRIOGLU")]
    [InlineData("Joe Marsh, Jr.", "Joseph Marsh Jr")]
    [InlineData("Ann “Sparks” Quill", "Ann Quill")]
    [InlineData("Tran Van-Ho", "Tran Van Ho")]
    public void One_person_written_two_ways_has_one_full_key(string one, string other) => Assert.Equal(Key(one).Full, Key(other).Full);

    [Theory]
    [InlineData("Joe Marsh Jr.", "Joe Marsh Sr.")]
    [InlineData("Joe Marsh", "Joe Marsh Jr.")]
    [InlineData("Otto Marsh", "Ottilie Marsh")]
    [InlineData("G. H. W. Marsh", "G. W. Marsh")]
    public void Two_people_have_two(string one, string other) => Assert.NotEqual(Key(one).Full, Key(other).Full);

    [Theory]
    [InlineData("Department of Tides", "Tides Department")]
    [InlineData("the U.S. Tides Department", "Department of Tides")]
    [InlineData("the Quill campaign", "Quill’s campaign")]
    [InlineData("Quill's presidential campaign", "the Quill campaign")]
    [InlineData("Brackwater Inc.", "Brackwater")]
    [InlineData("Marsh & Pike", "Marsh and Pike")]
    [InlineData("F.B.Z.", "FBZ")]
    [InlineData("the United States Senate", "Senate")]
    [InlineData("U.S. Congress", "Congress")]
    public void One_organisation_written_two_ways_has_one_full_key(string one, string other) => Assert.Equal(Key(one, EntityKind.Organisation).Full, Key(other, EntityKind.Organisation).Full);

    [Fact]
    public void A_university_of_a_town_is_not_the_town_s_university() =>
        Assert.NotEqual(Key("University of Brackwater", EntityKind.Organisation).Full, Key("Brackwater University", EntityKind.Organisation).Full);

    [Theory]
    [InlineData("Bureau for Tides and Wrecks", "o-btw")]
    [InlineData("Centers for Tide Control and Prevention", "o-ctc")]
    [InlineData("Department of Inland Tides", "o-dit")]
    [InlineData("Department of Inland Tides", "o-doit")]
    [InlineData("Ann Quill’s campaign", "o-quillcampaign")]
    public void An_organisation_is_found_by_what_it_is_shortened_to(string name, string key) => Assert.Contains(key, Key(name, EntityKind.Organisation).Loose);

    [Theory]
    [InlineData("Ann Quill", "p-quill")]
    [InlineData("Ann B. Quill", "p=annquill")]
    [InlineData("Xi Fengmian", "p-xi")]
    [InlineData("Quill", "p-quill")]
    public void A_person_is_found_by_what_the_name_is_shortened_to(string name, string key) => Assert.Contains(key, Key(name).All);

    [Fact]
    public void What_has_no_letter_has_no_key() => Assert.All(["", " ", "’s", "—", "...", "\"\""], name => Assert.Null(NameKey.Of(name, EntityKind.Person)));

    [Fact]
    public void Keys_survive_being_keyed_again() => Gen.Select(s_anyName, Gen.Enum<EntityKind>()).Sample((name, kind) =>
    {
        if (NameKey.Of(name, kind) is { Organisation: { } organisation })
        {
            Assert.Equal(organisation.Text, NameKey.Of(string.Join(' ', organisation.Words), kind)!.Organisation!.Text);
        }
        else if (NameKey.Of(name, kind) is { Person: { } person } of)
        {
            Assert.Equal(of.Full, NameKey.Of(name.ToUpperInvariant(), kind)?.Full ?? of.Full);
            Assert.Equal(of.All, NameKey.Of($"  {name}\t", kind)!.All);
            string again = string.Join(' ', person.Words) + " " + person.Suffix;
            Assert.Equal(of.Full, NameKey.Of(again, kind)!.Full);
        }
    });

    [Fact]
    public void A_name_of_a_million_characters_has_a_short_key()
    {
        string[] hostile = [new('a', 1_000_000), string.Concat(Enumerable.Repeat("J.", 500_000)), string.Concat(Enumerable.Repeat("a ", 500_000)), string.Concat(Enumerable.Repeat("ß", 1_000_000)), new string('.', 1_000_000) + "a"];
        foreach (string name in hostile)
        {
            foreach (var kind in Enum.GetValues<EntityKind>())
            {
                Assert.All(NameKey.Of(name, kind)?.All ?? [], key => Assert.InRange(key.Length, 3, 1200));
            }
        }
    }

    private static NameKey Key(string name, EntityKind kind = EntityKind.Person) => NameKey.Of(name, kind)!;
}
