using System.Collections;
using System.Text;

namespace Sayso.Ledger.Checking;

/// <summary>
/// A quotation beside the record, word by word, in order. Printed, it reads <c>We [-never-] {+will+} go</c>: what was typed in <c>[- -]</c>, what the record
/// has in <c>{+ +}</c>, as GNU wdiff marks it; elided words as <c>…</c>, brackets as <c>[he = Mr. Tan]</c> and a story's own words as <c>(she said)</c>.
/// </summary>
public sealed class Difference : IReadOnlyList<DifferenceRun>
{
    private readonly IReadOnlyList<DifferenceRun> _runs;

    internal Difference(IReadOnlyList<DifferenceRun> runs) => _runs = runs;

    /// <summary>How many runs there are.</summary>
    public int Count => _runs.Count;

    /// <summary>The run at a place.</summary>
    public DifferenceRun this[int index] => _runs[index];

    /// <summary>Goes through the runs in order.</summary>
    public IEnumerator<DifferenceRun> GetEnumerator() => _runs.GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();

    /// <summary>The difference in one line, for terminals without colour.</summary>
    public override string ToString() => string.Join(' ', _runs.Select(Marked));

    private static string Marked(DifferenceRun run)
    {
        string typed = OneLine(run.Typed);
        string record = OneLine(run.Record);
        return run.Kind switch
        {
            DifferenceKind.Same => record,
            DifferenceKind.Changed => $"[-{typed}-] {{+{record}+}}",
            DifferenceKind.Added => $"[-{typed}-]",
            DifferenceKind.LeftOut => $"{{+{record}+}}",
            DifferenceKind.Elided => "…",
            DifferenceKind.Interruption => $"({record})",
            _ when typed.Contains('[', StringComparison.Ordinal) => typed,
            _ => record.Length == 0 || typed == record ? $"[{typed}]" : $"[{typed} = {record}]",
        };
    }

    // Terminals obey control characters, so none is passed on.
    private static string OneLine(string words)
    {
        var line = new StringBuilder(words.Length);
        foreach (char c in words)
        {
            if (!char.IsWhiteSpace(c) && !char.IsControl(c))
            {
                line.Append(c);
            }
            else if (line.Length > 0 && line[^1] != ' ')
            {
                line.Append(' ');
            }
        }

        return line.ToString();
    }
}
