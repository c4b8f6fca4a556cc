using System.Text;
using Sayso.Attributions;
using Sayso.Network;
using TorchSharp;

namespace Sayso.Lab.Training;

/// <summary>Writes a trained network as the file that the engine reads: half precision, and no part that only training needs.</summary>
internal static class Export
{
    private static readonly string[] LabOnly = ["partOfSpeech", "entity", "relation", "arcFrom", "arcTo"];

    public static void Write(Network network, Vocabulary vocabulary, string path, string recipe)
    {
        var file = new WeightFileWriter();
        file.Metadata["format"] = "sayso-attributions/1";
        file.Metadata["recipe"] = recipe;
        foreach (var (name, parameter) in network.named_parameters())
        {
            if (!LabOnly.Contains(name.Split('.')[0], StringComparer.Ordinal))
            {
                file.AddHalf(name, [.. parameter.shape.Select(s => (int)s)], [.. parameter.detach().cpu().data<float>()]);
            }
        }

        file.Add<float>("confidence", [ConfidenceScale.Size], [0.25f, 0.25f, 0.25f, 0.25f, 0]);
        byte[] words = Encoding.UTF8.GetBytes(string.Join('\n', vocabulary.Words));
        file.Add<byte>("vocabulary", [words.Length], words);
        file.Save(path);
    }
}
