using System.Globalization;
using Sayso.Text;

namespace Sayso.Exchange;

/// <summary>Reads standoff lines, keeping what it has read so far.</summary>
internal sealed class BratParser(Document document)
{
    private static readonly char[] Digits = [.. "0123456789"];
    private readonly Dictionary<string, (string Kind, Span[] Pieces)> _stretches = new(StringComparer.Ordinal);
    private readonly List<Annotation> _annotations = [];
    private readonly SortedDictionary<int, Fault> _warnings = [];
    private int _line;

    public BratAnnotations Result => new(_annotations, [.. _warnings.Values]);

    /// <summary>Reads the T lines, the E lines, or both, of <paramref name="standoff"/>.</summary>
    public void Read(string standoff, bool stretches, bool attributions)
    {
        _line = 0;
        using var lines = new StringReader(standoff);
        while (lines.ReadLine() is { } line)
        {
            _line++;
            if (line.StartsWith('T'))
            {
                if (stretches)
                {
                    ReadStretch(line.Split('\t'));
                }
            }
            else if (line.StartsWith('E'))
            {
                if (attributions)
                {
                    ReadAttribution(line.Split('\t'));
                }
            }
            else if (stretches && !string.IsNullOrWhiteSpace(line) && !"ARMN#*".Contains(line[0], StringComparison.Ordinal))
            {
                Warn(ExchangeFaults.NotStandoff(_line));
            }
        }
    }

    private void ReadStretch(string[] fields)
    {
        if (fields.Length < 2 || fields[1].Split(' ', 2) is not [var kind, var offsets])
        {
            Warn(ExchangeFaults.NotStandoff(_line));
            return;
        }

        var pieces = new List<Span>();
        foreach (string piece in offsets.Split(';'))
        {
            if (piece.Split(' ', StringSplitOptions.RemoveEmptyEntries) is not [var from, var to]
                || !int.TryParse(from, NumberStyles.None, CultureInfo.InvariantCulture, out int start)
                || !int.TryParse(to, NumberStyles.None, CultureInfo.InvariantCulture, out int end))
            {
                Warn(ExchangeFaults.NotStandoff(_line));
                return;
            }

            if (start > end || end > document.CodePointCount)
            {
                Warn(ExchangeFaults.OutsideDocument(_line, piece, document.CodePointCount));
                return;
            }

            pieces.Add(new Span(document.FromCodePoint(start), document.FromCodePoint(end)));
        }

        _stretches[fields[0]] = (kind, [.. pieces]);
    }

    private void ReadAttribution(string[] fields)
    {
        if (fields.Length < 2)
        {
            Warn(ExchangeFaults.NotStandoff(_line));
            return;
        }

        var source = new List<Span>();
        var cue = new List<Span>();
        var content = new List<Span>();
        foreach (string argument in fields[1].Split(' ', StringSplitOptions.RemoveEmptyEntries))
        {
            if (argument.Split(':', 2) is not [var role, var name])
            {
                Warn(ExchangeFaults.NotStandoff(_line));
                return;
            }

            if (!_stretches.TryGetValue(name, out var stretch))
            {
                Warn(ExchangeFaults.UnknownStretch(_line, name));
            }
            else if (stretch.Kind is "Source" or "Cue" or "Content")
            {
                var pieces = role.TrimEnd(Digits) switch
                {
                    "Source" => source,
                    "Cue" => cue,
                    "Content" => content,
                    _ => null,
                };
                pieces?.AddRange(stretch.Pieces);
            }
        }

        Add(source, cue, content);
    }

    private void Add(List<Span> source, List<Span> cue, List<Span> content)
    {
        if (cue.Count == 0 && content.Count == 0)
        {
            Warn(ExchangeFaults.NoAttribution(_line));
            return;
        }

        _annotations.Add(new Annotation { Source = source, Cue = cue, Content = content });
    }

    private void Warn(Fault fault) => _warnings.TryAdd(_line, fault);
}
