using System.Text;
using Sayso.Attributions;
using Sayso.Lab.Corpora;
using Sayso.Network;
using TorchSharp;

namespace Sayso.Lab.Training;

/// <summary>Writes a trained network as the file that the engine reads: in half precision.</summary>
internal static class Export
{
    public static void Write(Network network, Vocabulary vocabulary, SilverLabels labels, IReadOnlyList<Example> train, string path, string recipe)
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
        file.Add<byte>("cueWords", [vocabulary.Count], CueWords(vocabulary, train));
        file.Save(path);

        void AddLines(string name, IEnumerable<string> lines)
        {
            byte[] text = Encoding.UTF8.GetBytes(string.Join('\n', lines));
            file.Add<byte>(name, [text.Length], text);
        }
    }

    /// <summary>Marks the words that are part of a cue in at least so many of their occurrences: contents without any are not searched for further attributions.</summary>
    private static byte[] CueWords(Vocabulary vocabulary, IReadOnlyList<Example> train)
    {
        const double Share = 0.1;
        const int Least = 2;
        var inCue = new int[vocabulary.Count];
        var all = new int[vocabulary.Count];
        foreach (var example in train)
        {
            foreach (int word in example.Features.Words)
            {
                all[word]++;
            }

            foreach (var cue in example.Cues)
            {
                for (int i = cue.First; i <= cue.Last; i++)
                {
                    inCue[example.Features.Words[i]]++;
                }
            }
        }

        return [.. inCue.Select((n, w) => (byte)(w > Vocabulary.Unknown && n >= Least && n >= Share * all[w] ? 1 : 0))];
    }
}
