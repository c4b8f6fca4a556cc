using CsCheck;
using Sayso.Mentions;
using Sayso.Tests.Attributions;
using Sayso.Text;

namespace Sayso.Tests.Mentions;

/// <summary>What holds for every text.</summary>
public class EntityPropertyTests
{
    [Fact]
    public void Any_text_with_any_sources_makes_sound_entities() => Gen.Select(Texts.Mixed, Gen.Int[0, 1 << 30]).Sample((text, seed) =>
    {
        var layout = Layout.Of(text);
        var random = new Random(seed);
        List<Span> sources = [];
        for (int i = 0; i < layout.Tokens.Count; i += 1 + random.Next(12))
        {
            int last = Math.Min(layout.Tokens.Count - 1, i + random.Next(4));
            sources.Add(new Span(layout.Tokens[i].Span.Start, layout.Tokens[last].Span.End));
        }

        var entities = EntityFinder.Find(layout, null, sources);
        Sound(text, entities);
        Assert.All(sources, source => Assert.Contains(entities, entity => entity.Mentions.Any(mention => source.Contains(mention.Head))));
        Assert.Equal(Print(entities), Print(EntityFinder.Find(layout, null, sources)));
    });

    [Theory]
    [InlineData("Name{0} Surname{0} said so. ", 10_000)]
    [InlineData("Anna Smith{0} met Smith and she left. ", 5_000)]
    [InlineData("John Smith met Jane Smith and Mr. Smith. ", 5_000)]
    [InlineData("Adam{0} Smith left. Smith said he did. ", 5_000)]
    [InlineData("the president of the company of the country, ", 5_000)]
    [InlineData("he, and she, and he and ", 5_000)]
    [InlineData("“I said “he said ", 5_000)]
    [InlineData("his mother's brother's son's ", 5_000)]
    [InlineData("University of ", 10_000)]
    [InlineData("The Ab{0} and ", 10_000)]
    [InlineData("@JohnSmithJohnSmithJohnSmith ", 5_000)]
    public void However_often_a_pattern_comes_the_text_is_read(string pattern, int times)
    {
        // Were the time to grow with the square of the text, this would not end within the hour.
        string text = string.Concat(Enumerable.Range(0, 4 * times).Select(i => string.Format(System.Globalization.CultureInfo.InvariantCulture, pattern, Letters(i))));
        Sound(text, EntityFinder.Find(Layout.Of(text), null, []));
    }

    /// <summary>Letters for a number, so that names look like names.</summary>
    private static string Letters(int number) => string.Concat(number.ToString(System.Globalization.CultureInfo.InvariantCulture).Select(digit => (char)('a' + (digit - '0'))));

    private static void Sound(string text, IReadOnlyList<Entity> entities)
    {
        for (int i = 0; i < entities.Count; i++)
        {
            var entity = entities[i];
            Assert.Equal($"e{i + 1}", entity.Id);
            Assert.NotEmpty(entity.Name.Trim());
            Assert.NotEmpty(entity.Mentions);
            Assert.All(entity.Mentions, mention =>
            {
                Assert.True(mention.Span.Contains(mention.Head) && !mention.Head.IsEmpty && mention.Span.End <= text.Length);
                Assert.InRange(mention.Confidence, 0, 1);
            });
            Assert.Equal(entity.Mentions.OrderBy(mention => mention.Span.Start), entity.Mentions);
        }

        Assert.Equal(entities.OrderBy(entity => entity.Mentions[0].Span.Start), entities);
        var spans = entities.SelectMany(entity => entity.Mentions).Select(mention => (mention.Span, mention.Head)).ToList();
        Assert.Equal(spans.Count, spans.Distinct().Count());
    }

    private static string Print(IReadOnlyList<Entity> entities) => string.Join('\n', entities.Select(e => $"{e.Id} {e.Name} {string.Join(',', e.Mentions.Select(m => m.Span))}"));
}
