using CsCheck;
using Sayso.Attributions;
using Sayso.Tests.Specs.Runner;
using Sayso.Text;

namespace Sayso.Tests.Attributions;

/// <summary>Whatever a network finds in whatever text, the reading is sound.</summary>
public class AnythingFoundTests
{
    [Fact]
    public void Any_stretches_linked_in_any_way_make_a_sound_reading() => Gen.Select(Texts.Mixed, Gen.Int[0, 1 << 30]).Sample((text, seed) =>
    {
        var layout = Layout.Of(text);
        var found = AnyFound(layout.Tokens.Count, new Random(seed));
        var reading = new Reading(new Document(text), layout, Assembled.Of(layout, found));
        var broken = Invariants.Broken(reading);
        Assert.True(broken.Count == 0, string.Join('\n', broken));
        Assert.Equal(found.Sum(one => one.Pieces.Count), reading.Attributions.Sum(one => one.Content.Count));
        Assert.Equal(found.Count, reading.Attributions.Count(one => one.Cue is not null));
    });

    private static List<Found> AnyFound(int tokens, Random random)
    {
        int[] labels = new int[tokens];
        for (int i = 0; i < tokens; i++)
        {
            int label = random.Next(Labels.Count);
            bool goesOn = i > 0 && labels[i - 1] != Labels.Outside && random.Next(3) > 0;
            labels[i] = goesOn ? labels[i - 1] + (labels[i - 1] % 2) : Labels.IsFurther(label) ? label - 1 : label;
        }

        var stretches = Labels.Read(labels);
        List<TokenSpan> Of(Role role) => [.. stretches.Where(stretch => stretch.Role == role).Select(stretch => stretch.Span)];
        var (sources, cues) = (Of(Role.Source), Of(Role.Cue));
        if (cues.Count == 0)
        {
            return [];
        }

        var byCue = Of(Role.Content).ToLookup(_ => cues[random.Next(cues.Count)]);
        return [.. byCue.Select(group => new Found(group.Key, sources.Count == 0 ? null : sources[random.Next(sources.Count)], [.. group], default, random.NextDouble()))];
    }
}
