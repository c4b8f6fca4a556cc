using System.IO.Compression;
using System.Text;
using System.Text.RegularExpressions;
using Sayso.Mentions;
using Sayso.Text;

namespace Sayso.Lab.Corpora;

/// <summary>A mention of GUM: where it stands, which entity it refers to and of what type that is. Type "label" marks who speaks, and is no mention of GUM's.</summary>
internal sealed record GumMention(Span Span, string Entity, string Type);

/// <summary>A document of GUM with its gold mentions, and its gold grammar carried over to our tokens (without names).</summary>
internal sealed record GumDocument(string Name, string Genre, Layout Layout, Grammar Grammar, List<GumMention> Mentions);

/// <summary>Reads GUM's CoNLL-U files. Where it says who speaks, the text gets a label, as transcripts have it.</summary>
internal sealed partial class Gum
{
    private readonly StringBuilder _text = new();
    private readonly List<(int Start, int End, string Tag, string Relation)> _words = [];
    private readonly List<GumMention> _mentions = [];
    private readonly List<(string Entity, string Type, int Start)> _open = [];
    private readonly List<(string Speaker, Span Label, int From)> _labels = [];
    private readonly List<string[]> _sentence = [];
    private string _name = "";
    private string _genre = "";
    private string _speaker = "";
    private bool _paragraph;

    public static List<GumDocument> Load(string file)
    {
        var documents = new List<GumDocument>();
        Gum? gum = null;
        using var reader = new StreamReader(new GZipStream(File.OpenRead(file), CompressionMode.Decompress));
        string speaker = "";
        while (reader.ReadLine() is { } line)
        {
            if (line.StartsWith("# newdoc id = ", StringComparison.Ordinal))
            {
                gum?.Finish(documents);
                gum = new Gum { _name = line["# newdoc id = ".Length..] };
                speaker = "";
            }
            else if (line.StartsWith("# meta::genre = ", StringComparison.Ordinal))
            {
                gum!._genre = line["# meta::genre = ".Length..];
            }
            else if (line.StartsWith("# newpar", StringComparison.Ordinal))
            {
                gum!._paragraph = true;
            }
            else if (line.StartsWith("# speaker = ", StringComparison.Ordinal))
            {
                speaker = line["# speaker = ".Length..];
            }
            else if (line.Length == 0)
            {
                gum!.Sentence(speaker);
                speaker = "";
            }
            else if (line[0] != '#')
            {
                string[] fields = line.Split('\t');
                if (!fields[0].Contains('-') && !fields[0].Contains('.'))
                {
                    gum!._sentence.Add(fields);
                }
            }
        }

        gum?.Finish(documents);
        return documents;
    }

    private void Sentence(string speaker)
    {
        bool label = speaker.Length > 0 && speaker != _speaker && speaker[0] != '#';
        _text.Append(_text.Length == 0 ? "" : _paragraph || label ? "\n\n" : " ");
        _paragraph = false;
        _speaker = speaker;
        if (label)
        {
            int start = _text.Length;
            string name = Capital().Replace(speaker, " $1").Trim();
            _text.Append(name);
            _labels.Add((speaker, new Span(start, _text.Length), _mentions.Count));
            _text.Append(": ");
        }

        var relations = Relations();
        for (int i = 0; i < _sentence.Count; i++)
        {
            string[] f = _sentence[i];
            int start = _text.Length;
            _text.Append(f[1]);
            _words.Add((start, _text.Length, f[4], relations[i]));
            Entities(f[9], start, _text.Length);
            if (!f[9].Contains("SpaceAfter=No", StringComparison.Ordinal) && i + 1 < _sentence.Count)
            {
                _text.Append(' ');
            }
        }

        _sentence.Clear();
    }

    /// <summary>CoreNLP's names for the relations; of a name's words the last bears its relation.</summary>
    private string[] Relations()
    {
        string[] relations = [.. _sentence.Select(f => f[7] switch
        {
            "nsubj:pass" or "nsubj:outer" => "nsubjpass", "obj" => "dobj", "obl" => "nmod", "aux:pass" => "auxpass", var other => other,
        })];
        for (int i = 0; i < _sentence.Count; i++)
        {
            if (_sentence[i][7] == "flat" && int.Parse(_sentence[i][6]) is > 0 and var head)
            {
                relations[i] = relations[head - 1] is "flat" or "compound" ? "nsubj" : relations[head - 1];
                bool last = !_sentence.Skip(i + 1).Any(f => f[7] == "flat" && f[6] == _sentence[i][6]);
                relations[i] = last ? relations[head - 1] : "compound";
                if (last)
                {
                    relations[head - 1] = "compound";
                }
            }
        }

        return relations;
    }

    private void Entities(string misc, int start, int end)
    {
        foreach (Match match in Bracket().Matches(EntityField().Match(misc).Groups[1].Value))
        {
            string token = match.Value;
            if (token[0] == '(')
            {
                string[] parts = token.Trim('(', ')').Split('-');
                _open.Add((parts[0], parts[1], start));
            }

            if (token[^1] == ')')
            {
                string entity = token.Trim('(', ')').Split('-')[0];
                int at = _open.FindLastIndex(open => open.Entity == entity);
                if (at >= 0)
                {
                    _mentions.Add(new GumMention(new Span(_open[at].Start, end), entity, _open[at].Type));
                    _open.RemoveAt(at);
                }
            }
        }
    }

    private void Finish(List<GumDocument> documents)
    {
        Sentence("");
        var layout = Layout.Of(_text.ToString());
        string[] tags = new string[layout.Tokens.Count];
        string[] relations = new string[tags.Length];
        string[] names = new string[tags.Length];
        Array.Fill(names, "O");
        int word = 0;
        for (int i = 0; i < tags.Length; i++)
        {
            var span = layout.Tokens[i].Span;
            (tags[i], relations[i]) = ("NNP", "dep");
            while (word < _words.Count && _words[word].End <= span.Start)
            {
                word++;
            }

            for (int j = word; j < _words.Count && _words[j].Start < span.End; j++)
            {
                (tags[i], relations[i]) = (_words[j].Tag, _words[j].Relation);
            }
        }

        string text = layout.Text;
        foreach (var (speaker, label, from) in _labels)
        {
            int end = _labels.Find(other => other.From > from) is { Speaker: not null } next ? next.From : _mentions.Count;
            var self = _mentions[from..end].Where(m => m.Type == "person" && text.AsSpan(m.Span.Start, m.Span.Length) is "I" or "me" or "my").GroupBy(m => m.Entity).MaxBy(g => g.Count());
            _mentions.Add(new GumMention(label, self?.Key ?? "speaker " + speaker, "label"));
        }

        documents.Add(new GumDocument(_name, _genre, layout, new Grammar(tags, names, [.. Enumerable.Range(0, tags.Length)], relations), _mentions));
    }

    [GeneratedRegex(@"Entity=([^|]*)")]
    private static partial Regex EntityField();

    [GeneratedRegex(@"\([^()]*\)?|[^()]+\)")]
    private static partial Regex Bracket();

    [GeneratedRegex(@"(?<=[a-z.])([A-Z])")]
    private static partial Regex Capital();
}
