using System.Collections.Concurrent;
using Sayso.Attributions;

namespace Sayso.Tests.Attributions;

/// <summary>Models that have learned nothing, each made once.</summary>
internal static class RandomModels
{
    /// <summary>A story in which they find all kinds of things.</summary>
    public const string Story = """
        “We counted every ballot twice,” said Okafor. “It was rain that he feared.”

        Finch told the court that it was the mayor who had “never seen the letter”. He said the rain was late, and we said it was not.

        "The tide came in, and the boats," he said, "went out. It was the wind.

        "We said so."


        """;

    // Of most seeds come models that find little.
    private static readonly int[] Seeds = [1, 6, 8, 9, 11, 13, 14, 17];

    private static readonly ConcurrentDictionary<int, AttributionModel> Models = new();

    public static int Count => Seeds.Length;

    public static IEnumerable<AttributionModel> All => Enumerable.Range(0, Count).Select(Of);

    public static AttributionModel Of(int number) => Models.GetOrAdd(number, Anew);

    public static AttributionModel Anew(int number) => TinyWeights.Random(Seeds[number]).ToModel();
}
