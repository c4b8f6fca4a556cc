using System.Text;
using Sayso.Attributions;
using Sayso.Text;

namespace Sayso.Ledger.Tests.Export;

/// <summary>A reading with more attributions than any story has.</summary>
internal static class ManyAttributions
{
    private const string Sentence = "“Yes,” said Al. ";

    public static Reading Reading(int count)
    {
        var document = new Document(new StringBuilder().Insert(0, Sentence, count).ToString());
        var attributions = Enumerable.Range(0, count).Select(i => new Attribution
        {
            Id = $"a{i + 1}",
            Type = AttributionType.Direct,
            Content = [At(i, 0, 6)],
            Cue = At(i, 7, 11),
            Source = At(i, 12, 14),
            Confidence = 0.5,
        });
        return new Reading(document, Layout.Of(document.Text), [.. attributions]);
    }

    private static Span At(int sentence, int start, int end) => new((sentence * Sentence.Length) + start, (sentence * Sentence.Length) + end);
}
