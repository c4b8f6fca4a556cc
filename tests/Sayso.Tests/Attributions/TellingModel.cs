using Sayso.Attributions;
using Sayso.Text;

namespace Sayso.Tests.Attributions;

/// <summary>
/// A model made by hand, in which some words tell their label and all others are outside: each unit of the network hands on one
/// number of the word's embedding. A piece belongs to the nearest cue in its paragraph, rather the one before, and so does a cue to
/// its source; but no cue takes a source from another paragraph.
/// </summary>
internal static class TellingModel
{
    private const int Hidden = TinyWeights.Hidden;

    // Names and words of the stories below; labels come in pairs, first and further.
    private static readonly (string Word, int Label)[] Told =
    [
        ("okafor", Labels.First(Role.Source, false)), ("finch", Labels.First(Role.Source, false)), ("solberg", Labels.First(Role.Source, false)),
        ("hanne", Labels.First(Role.Source, false)), ("varga", Labels.First(Role.Source, false) + 1),
        ("said", Labels.First(Role.Cue, false)), ("has", Labels.First(Role.Cue, false)), ("denied", Labels.First(Role.Cue, false) + 1),
        ("rain", Labels.First(Role.Content, true)), ("snow", Labels.First(Role.Content, true)), ("fell", Labels.First(Role.Content, true) + 1),
        ("storms", Labels.First(Role.Content, false)), ("raged", Labels.First(Role.Content, false) + 1),
    ];

    private static readonly Lazy<AttributionModel> One = new(() => Weights().ToModel());

    public static AttributionModel Instance => One.Value;

    /// <summary>What the model finds, as the specs write readings.</summary>
    public static string[] Read(string text)
    {
        var reading = new StoryReader(Instance).Read(new Document(text));
        return Passage.Draw(text, reading.Attributions);
    }

    public static TinyWeights Weights()
    {
        int[] labels = [.. Told.Select(told => told.Label).Distinct()];
        var weights = new TinyWeights([.. Told.Select(told => told.Word)], labels.Length);
        weights.Set("word.weight", (row, column) => row >= 2 && Told[row - 2].Label == labels[column] ? 1 : 0);
        foreach (string direction in (string[])["forward1", "backward1", "forward2", "backward2"])
        {
            // Gates are input, forget, cell and output: all open but the forget gate, which lets nothing of the past through.
            weights.Set(direction + ".bias_ih_l0", (_, unit) => unit / Hidden == 1 ? -12 : unit / Hidden == 2 ? 0 : 12);
        }

        weights.Set("forward1.weight_ih_l0", HandOn);
        weights.Set("forward2.weight_ih_l0", HandOn);
        weights.Set("emission.weight", (label, unit) => unit < labels.Length && labels[unit] == label ? 20 : 0);
        weights.Set("emission.bias", (_, label) => label == Labels.Outside ? 5 : 0);
        foreach (string name in (string[])["piece", "source"])
        {
            weights.Set(name + "Rank.weight", (rank, _) => rank == LinkFeatures.Reach - 1 ? 3 : rank == LinkFeatures.Reach ? 2 : 0);
            weights.Set(name + "Score.weight", (_, _) => 1);

            // 3 and 8: in the next paragraph, before and after; 4 and 9: farther.
            weights.Set(name + "Boundary.weight", (row, _) => row is 3 or 4 or 8 or 9 ? -5 : 0);
        }

        weights.Set("noSource", (_, _) => 1);
        weights.Set("confidence", (_, part) => part < 4 ? 0.25f : 0);
        return weights;

        float HandOn(int row, int column) => row / Hidden == 2 && row % Hidden == column && column < labels.Length ? 3 : 0;
    }
}
