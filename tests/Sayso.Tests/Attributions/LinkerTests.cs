using Sayso.Attributions;
using Sayso.Network;

namespace Sayso.Tests.Attributions;

public class LinkerTests
{
    // How the states lie of which a linker is told: forwards, backwards.
    private static readonly RowShape States = new(2, TinyWeights.Hidden);

    [Fact]
    public void Without_cues_pieces_have_none_and_without_pieces_there_is_nothing_to_link()
    {
        var linker = Linker(_ => { });
        Assert.Empty(linker.CuesOf(At(1, 2), [], Around(9)));
        Assert.Empty(linker.CuesOf([], At(1, 2), Around(9)));
        Assert.Empty(linker.SourcesOf([], At(1, 2), Around(9)));
    }

    [Fact]
    public void Without_sources_a_cue_surely_has_none() =>
        Assert.Equal([(-1, 1.0), (-1, 1.0)], Linker(_ => { }).SourcesOf(At(1, 2), [], Around(9)));

    [Fact]
    public void All_else_equal_candidates_are_equally_probable()
    {
        var linker = Linker(_ => { });
        Assert.Equal(0.25, Assert.Single(linker.CuesOf(At(5), At(1, 3, 7, 8), Around(9))).Probability, 1e-6);
        Assert.Equal(0.2, Assert.Single(linker.SourcesOf(At(5), At(1, 3, 7, 8), Around(9))).Probability, 1e-6);
    }

    [Theory]
    [InlineData(-1, 2)]
    [InlineData(-3, 0)]
    [InlineData(0, 3)]
    [InlineData(2, 5)]
    public void The_rank_of_a_cue_counts_from_the_piece(int rank, int cue)
    {
        var linker = Linker(weights => Favour(weights, "pieceRank.weight", rank + LinkFeatures.Reach));
        Assert.Equal(cue, Assert.Single(linker.CuesOf(At(20), At(2, 7, 11, 24, 25, 30), Around(40))).Cue);
    }

    [Fact]
    public void No_more_candidates_are_weighed_than_reach_allows()
    {
        var linker = Linker(_ => { });
        var many = At([.. Enumerable.Range(0, 40).Select(i => 2 * i)]);
        var links = linker.CuesOf(At(1, 41, 79), many, Around(80));
        Assert.Equal([1 / 6.0, 1 / 10.0, 1 / 5.0], links.Select(link => link.Probability), (one, other) => Math.Abs(one - other) < 1e-6);
        Assert.Equal([0, 16, 35], links.Select(link => link.Cue));
        Assert.Equal(1 / 11.0, Assert.Single(linker.SourcesOf(At(41), many, Around(80))).Probability, 1e-6);
    }

    [Fact]
    public void Distance_and_boundary_are_weighed_too()
    {
        int[] sentences = [.. Enumerable.Range(0, 40).Select(i => i / 10)];
        int oneBetween = LinkFeatures.Of(new(20, 20), new(18, 18), 0, sentences, sentences).Distance;
        var near = Linker(weights => Favour(weights, "pieceDistance.weight", oneBetween));
        Assert.Equal(1, Assert.Single(near.CuesOf(At(20), At(17, 18, 19), Around(40))).Cue);
        int sentenceAfter = LinkFeatures.Of(new(22, 22), new(15, 15), 0, sentences, new int[40]).Boundary;
        var nextSentence = Linker(weights => Favour(weights, "sourceBoundary.weight", sentenceAfter));
        Assert.Equal(2, Assert.Single(nextSentence.SourcesOf(At(15), At(12, 18, 22, 35), Around(40, sentences: sentences))).Source);
    }

    [Fact]
    public void None_is_chosen_where_it_scores_higher_than_every_source()
    {
        Assert.Equal(-1, Assert.Single(Linker(weights => weights.Set("noSource", (_, _) => 1)).SourcesOf(At(15), At(12, 18), Around(40))).Source);
        Assert.Equal(-1, Assert.Single(Linker(weights => Favour(weights, "sourceRank.weight", LinkFeatures.None.Rank)).SourcesOf(At(15), At(12, 18), Around(40))).Source);
        Assert.Equal(1, Assert.Single(Linker(weights => Favour(weights, "sourceRank.weight", LinkFeatures.Reach)).SourcesOf(At(15), At(12, 18), Around(40))).Source);
    }

    [Theory]
    [InlineData("cueLinkPiece.weight", 0)]
    [InlineData("cueLinkPiece.weight", 2 * TinyWeights.Hidden)]
    public void What_the_network_says_of_a_cues_ends_is_weighed(string tensor, int number)
    {
        // One number of one token's state stands out; tokens are numbered from 100 on, as in a later group.
        var linker = Linker(weights => weights.Set(tensor, (_, input) => input == number ? 1 : 0));
        var states = Around(40, first: 100, loud: 17);
        TokenSpan[] cues = [new(102, 103), new(115, 117), new(117, 119), new(125, 126)];
        int expected = number == 0 ? 2 : 1;
        Assert.Equal(expected, Assert.Single(linker.CuesOf([new(121, 122)], cues, states)).Cue);
    }

    [Fact]
    public void Pieces_and_cues_have_views_of_their_own_and_meet_in_the_sum()
    {
        // Only piece and cue together rise above zero, by the state of the piece's last token.
        var linker = Linker(weights =>
        {
            weights.Set("pieceLink.weight", (_, input) => input == 2 * TinyWeights.Hidden ? 1 : 0);
            Favour(weights, "pieceRank.weight", LinkFeatures.Reach);
            weights.Set("pieceLink.bias", (_, _) => -1.5f);
        });
        var links = linker.CuesOf([new(10, 12), new(20, 22)], At(5, 15, 25), Around(40, loud: 22));
        Assert.Equal(1 / 3.0, links[0].Probability, 1e-6);
        Assert.Equal(2, links[1].Cue);
        Assert.InRange(links[1].Probability, 0.5, 1);
    }

    private static Linker Linker(Action<TinyWeights> set)
    {
        var weights = new TinyWeights(["said"]);
        weights.Set("pieceScore.weight", (_, _) => 1);
        weights.Set("sourceScore.weight", (_, _) => 1);
        set(weights);
        using var file = weights.ToFile();
        return new Linker(file, States);
    }

    private static void Favour(TinyWeights weights, string table, int row) => weights.Set(table, (at, _) => at == row ? 1 : 0);

    private static TokenSpan[] At(params int[] tokens) => [.. tokens.Select(token => new TokenSpan(token, token))];

    /// <summary>Some tokens of which the network says nothing, but for one whose first number is 1.</summary>
    private static Surroundings Around(int tokens, int first = 0, int loud = -1, int[]? sentences = null)
    {
        var states = new Activations();
        states.Reset(tokens, States);
        states.Data.Clear();
        states.Scales.Fill(1f / Activations.Amplitude);
        if (loud >= 0)
        {
            states.Data[loud * States.Stride] = Activations.Amplitude;
        }

        return new Surroundings(states, first, sentences ?? new int[first + tokens], new int[first + tokens]);
    }
}
