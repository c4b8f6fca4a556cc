using CsCheck;
using Sayso.Attributions;
using Sayso.Mentions;
using Sayso.Sources;
using Sayso.Tests.Attributions;
using Sayso.Text;

namespace Sayso.Tests.Sources;

/// <summary>Whatever the text, the attributions and the entities are, there is a sound provenance for each.</summary>
public class AnyStoryTests
{
    private static readonly string[] Bits =
    [
        "on Tuesday", "Friday", "in March", "31 June", "0 ago", "a billion years ago", "999999999 weeks ago", "2021-99-99", "last week", "told", "told CNN’s", "in a", "statement", "with", "to", "who", "on “", "”", "’s", "of", "of of",
        "a group of", "because", "anonymity", "not authorised to speak", "familiar with", "and", ",", "(", "0001-01-01", "9999-12-31", "Jan. 1, 0001", "quoted", "by",
    ];

    [Fact]
    public void Any_text_any_spans_any_entities() => Gen.Select(Text(), Gen.Int[0, 1 << 30]).Sample((text, seed) => Check(text, new Random(seed)));

    private static Gen<string> Text() => Gen.OneOf(Texts.Mixed, Gen.Select(Gen.OneOf(Gen.OneOf(Bits), Texts.News).Array[1, 40], words => string.Join(' ', words)));

    private static void Check(string text, Random random)
    {
        var layout = Layout.Of(text);
        var attributions = Attributions(text, random);
        var entities = Entities(text, random);
        var document = new Document(text) { Published = random.Next(3) switch { 0 => null, 1 => DateOnly.MinValue, _ => DateOnly.MaxValue } };
        var provenances = ProvenanceFinder.Find(document, layout, entities, attributions);
        Assert.Equal(attributions.Count, provenances.Count);
        foreach (var one in provenances)
        {
            Assert.True(one.Entity is null || entities.Any(entity => entity.Id == one.Entity));
            Assert.True(one.When.Words is not { } words || (words.End <= text.Length && !words.IsEmpty));
            Assert.True(one.When.From is null == one.When.To is null && (one.When.From is null || one.When.From <= one.When.To));
            Assert.True(one.Via is null || text.Contains(one.Via, StringComparison.Ordinal) || entities.Any(entity => entity.Name == one.Via));
            Assert.Equal(one.Kind == SourceKind.Unnamed, one.Unnamed is not null);
        }
    }

    private static List<Attribution> Attributions(string text, Random random)
    {
        List<Attribution> made = [];
        for (int i = 1; text.Length > 0 && i <= random.Next(12); i++)
        {
            made.Add(new Attribution
            {
                Id = $"a{i}",
                Type = AttributionType.Mixed,
                Content = [Stretch(text, random)],
                Cue = random.Next(4) == 0 ? null : Stretch(text, random),
                Source = random.Next(4) == 0 ? null : Stretch(text, random),
                Continues = random.Next(4) == 0 ? $"a{random.Next(14)}" : null,
                Within = random.Next(4) == 0 ? $"a{random.Next(14)}" : null,
                Confidence = 0.5,
            });
        }

        return made;
    }

    private static List<Entity> Entities(string text, Random random)
    {
        List<Entity> made = [];
        for (int i = 1; text.Length > 0 && i <= random.Next(8); i++)
        {
            var mentions = Enumerable.Range(0, 1 + random.Next(4)).Select(_ => Stretch(text, random)).Order()
                .Select(span => new Mention { Span = span, Head = span, Form = (MentionForm)random.Next(3), Confidence = 0.5 });
            made.Add(new Entity { Id = $"e{i}", Name = "Name " + i, Kind = (EntityKind)random.Next(5), IsNamed = random.Next(2) == 0, IsPlural = random.Next(3) switch { 0 => null, 1 => true, _ => false }, Mentions = [.. mentions] });
        }

        return made;
    }

    private static Span Stretch(string text, Random random)
    {
        int start = random.Next(text.Length);
        return new Span(start, Math.Min(text.Length, start + 1 + random.Next(random.Next(3) == 0 ? text.Length : 15)));
    }
}
