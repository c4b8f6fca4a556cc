using CsCheck;
using Sayso.Evaluation;

namespace Sayso.Tests.Evaluation;

/// <summary>Small cases worked out by hand from the definitions of Vilain 1995 (MUC), Bagga and Baldwin 1998 (B³) and Luo 2005 (CEAFe).</summary>
public class CoreferenceScorerTests
{
    [Fact]
    public void What_is_all_right_scores_a_hundred()
    {
        var scorer = Score("ab cde", "cde ba");
        Assert.Equal(100, scorer.Conll, 9);
    }

    [Fact]
    public void A_split_entity_loses_a_link()
    {
        // Gold abc; predicted ab, c. MUC: recall 1 of 2, precision 1 of 1.
        var scorer = Score("abc", "ab c");
        Assert.Equal(F1(1.0 / 2, 1), scorer.Muc, 9);

        // B³: recall (2/3 + 2/3 + 1/3) / 3, precision 1.
        Assert.Equal(F1(5.0 / 9, 1), scorer.BCubed, 9);

        // CEAFe: abc goes with ab, 2·2/(3+2) = 0.8: recall 0.8 of 1, precision 0.8 of 2.
        Assert.Equal(F1(0.8, 0.4), scorer.CeafE, 9);
        Assert.Equal((scorer.Muc + scorer.BCubed + scorer.CeafE) / 3, scorer.Conll, 9);
    }

    [Fact]
    public void A_mention_in_the_wrong_entity_costs_both()
    {
        // Gold abc, de; predicted ab, cde. MUC: recall 1 + 1 of 3; precision 1 + 1 of 3.
        var scorer = Score("abc de", "ab cde");
        Assert.Equal(F1(2.0 / 3, 2.0 / 3), scorer.Muc, 9);

        // B³ recall: a and b 2/3 each, c 1/3, d and e 1: 11/3 of 5. Precision: a and b 1, c 1/3, d and e 2/3: 11/3 of 5.
        Assert.Equal(F1(11.0 / 15, 11.0 / 15), scorer.BCubed, 9);

        // CEAFe: abc with ab 0.8, de with cde 0.8: 1.6 of 2 both ways.
        Assert.Equal(80, scorer.CeafE, 9);
    }

    [Fact]
    public void Entities_of_one_mention_count_for_all_but_muc()
    {
        var scorer = Score("a b", "a b");
        Assert.Equal(0, scorer.Muc, 9);
        Assert.Equal(100, scorer.BCubed, 9);
        Assert.Equal(100, scorer.CeafE, 9);
    }

    [Fact]
    public void The_best_match_of_entities_is_not_the_greedy_one()
    {
        // Greedy would match abcd with abc (6/7) and leave ef… nothing; the best gives abcd to abc and d-x elsewhere.
        double best = Assignment.Best(2, 2, [(0, 0, 0.6), (0, 1, 0.5), (1, 0, 0.55)]);
        Assert.Equal(1.05, best, 9);
    }

    [Fact]
    public void The_best_match_is_that_of_trying_all() => Gen.Double[0, 1].Array[16].Sample(values =>
    {
        var pairs = new List<(int, int, double)>();
        for (int i = 0; i < 16; i++)
        {
            pairs.Add((i / 4, i % 4, values[i]));
        }

        double tried = 0;
        int[] columns = [0, 1, 2, 3];
        foreach (int[] order in Orders(columns))
        {
            tried = Math.Max(tried, order.Select((column, row) => values[(row * 4) + column]).Sum());
        }

        Assert.Equal(tried, Assignment.Best(4, 4, pairs), 9);
    });

    private static IEnumerable<int[]> Orders(int[] items) =>
        items.Length <= 1 ? [items] : items.SelectMany(item => Orders([.. items.Where(other => other != item)]).Select(rest => (int[])[item, .. rest]));

    private static CoreferenceScorer Score(string gold, string predicted)
    {
        var scorer = new CoreferenceScorer();
        scorer.Add<char>([.. gold.Split(' ').Select(entity => entity.ToCharArray())], [.. predicted.Split(' ').Select(entity => entity.ToCharArray())]);
        return scorer;
    }

    private static double F1(double recall, double precision) => 100 * 2 * recall * precision / (recall + precision);
}
