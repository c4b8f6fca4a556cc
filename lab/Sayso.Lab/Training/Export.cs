using System.Text;
using Sayso.Attributions;
using Sayso.Lab.Corpora;
using Sayso.Network;
using TorchSharp;

namespace Sayso.Lab.Training;

/// <summary>Writes a trained network as the file that the engine reads: in half precision.</summary>
internal static class Export
{
    public static void Write(Network network, Vocabulary vocabulary, SilverLabels labels, string path, string recipe)
    {
        var file = new WeightFileWriter();
        file.Metadata["format"] = "sayso-attributions/1";
        file.Metadata["recipe"] = recipe;
        foreach (var (name, parameter) in network.named_parameters())
        {
            file.AddHalf(name, [.. parameter.shape.Select(s => (int)s)], [.. parameter.detach().cpu().data<float>()]);
        }

        file.Add<float>("confidence", [ConfidenceScale.Size], [0.25f, 0.25f, 0.25f, 0.25f, 0]);
        AddLines("vocabulary", vocabulary.Words);
        AddLines("partOfSpeech.labels", labels.PartsOfSpeech.Names);
        AddLines("entity.labels", labels.Entities.Names.Select(n => n["NER=".Length..]));
        AddLines("relation.labels", labels.Relations.Names);
        file.Save(path);

        void AddLines(string name, IEnumerable<string> lines)
        {
            byte[] text = Encoding.UTF8.GetBytes(string.Join('\n', lines));
            file.Add<byte>(name, [text.Length], text);
        }
    }
}
