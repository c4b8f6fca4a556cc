using Sayso.Attributions;
using Sayso.Mentions;
using Sayso.Sources;
using Sayso.Text;

namespace Sayso.Tests.Sources;

/// <summary>Stories made to be slow: what is counted is memory, which grows with the work, and none of these would end in the time of a test if it grew with its square.</summary>
public class HostileStoryTests
{
    private const int Many = 20_000;

    [Fact]
    public void One_sentence_of_many_attributions() => Check(string.Concat(Enumerable.Repeat("he said so and ", Many)), "he", "said", "so", entities: 1);

    [Fact]
    public void Many_entities() => Check(string.Concat(Enumerable.Repeat("Okafor said so. ", Many)), "Okafor", "said", "so", entities: 10_000);

    [Fact]
    public void Many_unnamed_sources_of_one_name() => Check(string.Concat(Enumerable.Repeat("the source said so. ", Many)), "the source", "said", "so", entities: 1);

    [Fact]
    public void A_chain_of_attributions_each_within_and_continuing_the_next()
    {
        string text = string.Concat(Enumerable.Repeat("he said so. ", Many));
        var made = Attributions(text, "he", "said", "so").Select((one, i) => one with { Within = $"a{i + 2}", Continues = $"a{i + 1}" }).ToList();
        made[^1] = made[^1] with { Within = "a1", Continues = "a1" };
        Assert.Equal(Many, ProvenanceFinder.Find(new Document(text), Layout.Of(text), [], made).Count);
    }

    [Fact]
    public void Many_sources_in_one_place()
    {
        string text = "the source said so to CNN in a statement on Tuesday";
        var one = Attributions(text, "the source", "said", "so")[0];
        var made = Enumerable.Range(1, Many).Select(i => one with { Id = $"a{i}" }).ToList();
        var mention = new Mention { Span = one.Source!.Value, Head = one.Source.Value, Form = MentionForm.Description, Confidence = 1 };
        var entities = Enumerable.Range(1, Many).Select(i => new Entity { Id = $"e{i}", Name = "the source", Kind = EntityKind.Person, IsNamed = false, Mentions = [mention] }).ToList();
        Assert.Equal(Many, ProvenanceFinder.Find(new Document(text), Layout.Of(text), entities, made).Count);
    }

    private static void Check(string text, string source, string cue, string content, int entities)
    {
        var layout = Layout.Of(text);
        var attributions = Attributions(text, source, cue, content);
        var mentions = attributions.Select(one => new Mention { Span = one.Source!.Value, Head = one.Source.Value, Form = MentionForm.Description, Confidence = 1 }).ToList();
        var known = mentions.Chunk(mentions.Count / entities).Select((some, i) => new Entity { Id = $"e{i + 1}", Name = source, Kind = EntityKind.Person, IsNamed = false, Mentions = some }).ToList();
        long before = GC.GetAllocatedBytesForCurrentThread();
        var found = ProvenanceFinder.Find(new Document(text), layout, known, attributions);
        long taken = GC.GetAllocatedBytesForCurrentThread() - before;
        Assert.Equal(attributions.Count, found.Count);
        Assert.InRange(taken, 0, attributions.Count * 6000L);
    }

    private static List<Attribution> Attributions(string text, string source, string cue, string content)
    {
        List<Attribution> made = [];
        for (int at = text.IndexOf(source, StringComparison.Ordinal); at >= 0; at = text.IndexOf(source, at + 1, StringComparison.Ordinal))
        {
            int said = text.IndexOf(cue, at, StringComparison.Ordinal);
            int so = text.IndexOf(content, said + cue.Length, StringComparison.Ordinal);
            made.Add(new Attribution
            {
                Id = $"a{made.Count + 1}", Type = AttributionType.Indirect, Confidence = 1,
                Source = new Span(at, at + source.Length), Cue = new Span(said, said + cue.Length), Content = [new Span(so, so + content.Length)],
            });
        }

        return made;
    }
}
