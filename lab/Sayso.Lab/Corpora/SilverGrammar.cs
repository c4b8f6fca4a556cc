using System.Globalization;
using System.IO.Compression;
using Sayso.Mentions;

namespace Sayso.Lab.Corpora;

/// <summary>CoreNLP's analysis of PolNeAR in the form in which the network gives grammar; tokens without an analysis get none of note.</summary>
internal static class SilverGrammar
{
    public static Dictionary<string, Grammar> Load(string file, IReadOnlyDictionary<string, AnnotatedStory> stories)
    {
        var result = new Dictionary<string, Grammar>(StringComparer.Ordinal);
        using var reader = new StreamReader(new GZipStream(File.OpenRead(file), CompressionMode.Decompress));
        AnnotatedStory? story = null;
        Grammar? grammar = null;
        while (reader.ReadLine() is { } line)
        {
            if (line.StartsWith("# newdoc id = ", StringComparison.Ordinal))
            {
                story = stories.GetValueOrDefault(line["# newdoc id = ".Length..].Trim());
                if (story is not null)
                {
                    int count = story.Layout.Tokens.Count;
                    string[] Filled(string with) => [.. Enumerable.Repeat(with, count)];
                    result[story.Name] = grammar = new Grammar(Filled(""), Filled("O"), [.. Enumerable.Range(0, count)], Filled(""));
                }
            }
            else if (line.Length > 0 && line[0] != '#' && story is not null)
            {
                string[] f = line.Split('\t');
                string[] misc = f[9].Split('|');
                int start = story.Document.FromCodePoint(int.Parse(misc.First(x => x.StartsWith("Start=", StringComparison.Ordinal))[6..], CultureInfo.InvariantCulture));
                int token = story.Layout.TokenAt(start);
                if (token < story.Layout.Tokens.Count && story.Layout.Tokens[token].Span.Start == start)
                {
                    grammar!.PartOfSpeech[token] = f[4];
                    grammar.Relation[token] = f[7];
                    grammar.Name[token] = misc.FirstOrDefault(x => x.StartsWith("NER=", StringComparison.Ordinal))?[4..] ?? "O";
                }
            }
        }

        return result;
    }
}
