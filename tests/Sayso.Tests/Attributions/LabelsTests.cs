using CsCheck;
using Sayso.Attributions;

namespace Sayso.Tests.Attributions;

public class LabelsTests
{
    /// <summary>Stretches that do not overlap, some side by side: the tokens before each, its tokens, what it is.</summary>
    private static readonly Gen<(int Gap, int Length, Role Role, bool AfterCue)[]> Stretches =
        Gen.Select(Gen.Int[0, 3], Gen.Int[1, 5], Gen.Enum<Role>(), Gen.Bool).Array[0, 20];

    [Fact]
    public void What_is_written_is_read_back() => Stretches.Sample(stretches =>
    {
        var (labels, written) = Write(stretches);
        Assert.Equal(written, Labels.Read(labels));
    });

    [Fact]
    public void No_step_that_is_written_is_forbidden() => Stretches.Sample(stretches =>
    {
        var (labels, _) = Write(stretches);
        Assert.All(labels.Skip(1).Zip(labels), step => Assert.True(Labels.MayFollow(step.Second, step.First)));
    });

    [Fact]
    public void Whatever_the_labels_say_stretches_come_in_order_and_apart() => Gen.Int[0, Labels.Count - 1].Array[0, 40].Sample(labels =>
    {
        var found = Labels.Read(labels);
        Assert.Equal(labels.Count(label => label % 2 == 1), found.Count);
        int end = 0;
        foreach (var (_, span) in found)
        {
            Assert.InRange(span.First, end, labels.Length - 1);
            Assert.InRange(span.Last, span.First, labels.Length - 1);
            end = span.Last + 1;
        }
    });

    [Fact]
    public void Every_label_is_outside_or_a_first_or_a_further_token_of_one_kind_of_stretch()
    {
        int[] first =
        [
            Labels.First(Role.Source, false), Labels.First(Role.Source, true), Labels.First(Role.Cue, false),
            Labels.First(Role.Content, false), Labels.First(Role.Content, true),
        ];
        int[] all = [Labels.Outside, .. first, .. first.Select(label => label + 1)];
        Assert.Equal(Enumerable.Range(0, Labels.Count), all.Order());
        Assert.Equal(first.Select(label => label + 1).Order(), all.Where(Labels.IsFurther).Order());
        Assert.Equal(Labels.First(Role.Cue, false), Labels.First(Role.Cue, true));
    }

    [Fact]
    public void A_further_token_only_goes_on_with_its_own_stretch()
    {
        for (int from = 0; from < Labels.Count; from++)
        {
            for (int to = 0; to < Labels.Count; to++)
            {
                // Labels come in pairs after outside: 1 and 2, 3 and 4 …
                bool samePair = from != Labels.Outside && (from + 1) / 2 == (to + 1) / 2;
                Assert.Equal(!Labels.IsFurther(to) || samePair, Labels.MayFollow(from, to));
            }
        }
    }

    [Fact]
    public void Two_stretches_side_by_side_stay_two()
    {
        int[] labels = new int[4];
        Labels.Write(labels, new TokenSpan(0, 1), Role.Content, true);
        Labels.Write(labels, new TokenSpan(2, 3), Role.Content, true);
        Assert.Equal([(Role.Content, new TokenSpan(0, 1)), (Role.Content, new TokenSpan(2, 3))], Labels.Read(labels));
    }

    private static (int[] Labels, List<(Role Role, TokenSpan Span)> Written) Write((int Gap, int Length, Role Role, bool AfterCue)[] stretches)
    {
        int[] labels = new int[stretches.Sum(stretch => stretch.Gap + stretch.Length) + 2];
        var written = new List<(Role, TokenSpan)>();
        int at = 0;
        foreach (var (gap, length, role, afterCue) in stretches)
        {
            var span = new TokenSpan(at + gap, at + gap + length - 1);
            Labels.Write(labels, span, role, afterCue);
            written.Add((role, span));
            at = span.Last + 1;
        }

        return (labels, written);
    }
}
