using Sayso.Ledger.Likeness;

namespace Sayso.Ledger.Tests.Likeness;

public class CopyCandidatesTests
{
    [Fact]
    public void One_fingerprint_in_common_is_chance()
    {
        var candidates = new CopyCandidates();
        candidates.Add([7]);
        Assert.Empty(candidates.Best(600, _ => 600));
        candidates.Add([7]);
        Assert.Equal([7], candidates.Best(600, _ => 600));
    }

    [Fact]
    public void What_few_documents_share_counts_for_more_than_what_many_share()
    {
        var candidates = new CopyCandidates();
        long[] many = [1, 2, 3, 4, 5, 6, 9];
        for (int i = 0; i < 5; i++)
        {
            candidates.Add(many);
        }

        candidates.Add([9, 10]);
        candidates.Add([10]);
        Assert.Equal([10, 9, 1, 2], candidates.Best(600, _ => 600));
    }

    [Fact]
    public void A_phrase_that_everybody_uses_counts_for_nothing()
    {
        var candidates = new CopyCandidates();
        long[] all = [.. Enumerable.Range(0, CopyCandidates.MostDocuments + 1)];
        for (int i = 0; i < 100; i++)
        {
            candidates.Add(all);
        }

        Assert.Empty(candidates.Best(600, _ => 600));
    }

    [Fact]
    public void Texts_of_very_different_length_are_not_verified()
    {
        var candidates = new CopyCandidates();
        candidates.Add([1, 2]);
        candidates.Add([1, 2]);
        Assert.Equal([2], candidates.Best(600, document => document == 1 ? 2_401 : 2_400));
        Assert.Equal([1], candidates.Best(600, document => document == 1 ? 150 : 149));
    }

    [Fact]
    public void Few_are_verified_and_not_many_asked_for_their_length()
    {
        var candidates = new CopyCandidates();
        for (long document = 0; document < 1_000; document++)
        {
            candidates.Add([document]);
            candidates.Add([document]);
        }

        int asked = 0;
        Assert.Equal(CopyCandidates.Most, candidates.Best(600, _ => 600).Count);
        Assert.Empty(candidates.Best(600, _ => asked++));
        Assert.Equal(64, asked);
    }
}
