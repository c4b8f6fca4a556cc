using Sayso.Attributions;

namespace Sayso.Tests.Attributions;

public class StretchesTests
{
    private static readonly int Source = Labels.First(Role.Source, false);
    private static readonly int Cue = Labels.First(Role.Cue, false);
    private static readonly int Content = Labels.First(Role.Content, true);

    [Fact]
    public void Stretches_are_sorted_by_role_and_numbered_in_the_whole_story()
    {
        int[] labels = [Source, Source + 1, Cue, 0, Content, Content + 1, Content, Cue, Source];
        var stretches = new Stretches(labels, new float[labels.Length * Labels.Count], 1000);
        Assert.Equal([new(1000, 1001), new(1008, 1008)], stretches.Sources);
        Assert.Equal([new(1002, 1002), new(1007, 1007)], stretches.Cues);
        Assert.Equal([new(1004, 1005), new(1006, 1006)], stretches.Pieces);
    }

    [Fact]
    public void A_stretch_is_as_probable_as_its_least_probable_label()
    {
        var stretches = Make([0, Cue, Cue + 1, Cue + 1, 0], (1, Cue, 0.9f), (2, Cue + 1, 0.6f), (3, Cue + 1, 0.8f), (4, 0, 1));
        Assert.Equal(0.6, stretches.Probability(new(101, 103)), 1e-6);
    }

    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    public void It_is_no_more_probable_than_its_end(int length)
    {
        int[] labels = length == 1 ? [Content, 0] : [Content, Content + 1, 0];
        var stretches = Make(labels, (0, Content, 0.9f), (length - 1, labels[length - 1], 0.9f), (length, 0, 0.7f), (length, Content + 1, 0.3f));
        Assert.Equal(0.7, stretches.Probability(new(100, 99 + length)), 1e-6);
    }

    [Fact]
    public void Another_stretch_right_after_it_is_an_end()
    {
        var stretches = Make([Content, Content], (0, Content, 0.9f), (1, Content, 0.8f), (1, Content + 1, 0.2f));
        Assert.Equal(0.8, stretches.Probability(new(100, 100)), 1e-6);
        Assert.Equal(0.8, stretches.Probability(new(101, 101)), 1e-6);
    }

    [Fact]
    public void The_last_token_of_all_ends_what_stands_there() =>
        Assert.Equal(0.9, Make([0, Cue], (1, Cue, 0.9f)).Probability(new(101, 101)), 1e-6);

    private static Stretches Make(int[] labels, params (int Token, int Label, float Probability)[] marginals)
    {
        float[] all = new float[labels.Length * Labels.Count];
        foreach (var (token, label, probability) in marginals)
        {
            all[(token * Labels.Count) + label] = probability;
        }

        return new Stretches(labels, all, 100);
    }
}
