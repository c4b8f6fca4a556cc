namespace Sayso.Tests.Specs.Runner;

/// <summary>Tells a person what an example expected and what was read instead.</summary>
internal static class Report
{
    private const int Width = 96;

    public static string Of(Example example, Comparison comparison)
    {
        string[] lines =
        [
            .. Heading(example),
            .. example.Story.Split("\n\n").SelectMany(Wrap).Select(line => "    " + line),
            "",
            Tally(comparison),
            "",
            .. comparison.Pairings.SelectMany(Tell),
            .. comparison.Unexpected.Select(extra => $"  + unexpected   {Lines.Of(extra, example.Story)}"),
        ];
        return string.Join('\n', lines);
    }

    /// <summary>Where the example stands.</summary>
    public static string[] Heading(Example example) => ["", example.Name, $"tests/Sayso.Tests/Specs/{example.File}.md, line {example.Line}", ""];

    private static IEnumerable<string> Tell(Pairing pairing)
    {
        string line = $"{pairing.Expected.Id}: {pairing.Expected.Written}";
        if (pairing.Found is null)
        {
            return [$"  - missing      {line}"];
        }

        return pairing.Differences.Count == 0
            ? [$"  = as expected  {line}"]
            :
            [
                $"  ~ different    {line}",
                .. pairing.Differences.SelectMany(difference => (string[])
                [
                    $"                 its {difference.Part} is not  {difference.Expected}",
                    $"                 {"".PadLeft(difference.Part.Length)}     but     {difference.Found}",
                ]),
            ];
    }

    private static string Tally(Comparison comparison)
    {
        if (comparison.Pairings.Count == 0)
        {
            return "Nothing in this story is anybody's statement or thought, yet the reading has:";
        }

        int right = comparison.Pairings.Count(pairing => pairing is { Found: not null, Differences.Count: 0 });
        int different = comparison.Pairings.Count(pairing => pairing.Differences.Count > 0);
        int missing = comparison.Pairings.Count(pairing => pairing.Found is null);
        string[] parts = [Count(different, "different"), Count(missing, "missing"), Count(comparison.Unexpected.Count, "unexpected")];
        return $"{right} of {comparison.Pairings.Count} as expected; {string.Join(", ", parts.Where(part => part.Length > 0))}:";
    }

    private static string Count(int number, string what) => number == 0 ? "" : $"{number} {what}";

    private static List<string> Wrap(string paragraph)
    {
        List<string> lines = [""];
        foreach (string word in paragraph.Split(' '))
        {
            if (lines[^1].Length > 0 && lines[^1].Length + word.Length >= Width)
            {
                lines.Add("");
            }

            lines[^1] += lines[^1].Length > 0 ? " " + word : word;
        }

        return lines;
    }
}
