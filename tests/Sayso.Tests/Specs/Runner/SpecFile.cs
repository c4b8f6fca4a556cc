namespace Sayso.Tests.Specs.Runner;

/// <summary>
/// Reads a spec, a Markdown file in which every second-level heading is an example: a fenced <c>story</c>, a fenced <c>reading</c>,
/// and perhaps a line <c>known-failing: why</c>. Whatever else stands there is prose for people.
/// </summary>
internal static class SpecFile
{
    private const string KnownFailing = "known-failing:";

    public static IReadOnlyList<Example> Parse(string name, string markdown)
    {
        var examples = new List<Example>();
        string[] lines = markdown.ReplaceLineEndings("\n").Split('\n');
        int[] headings = [.. Enumerable.Range(0, lines.Length).Where(i => lines[i].StartsWith("## ", StringComparison.Ordinal))];
        for (int i = 0; i < headings.Length; i++)
        {
            int end = i + 1 < headings.Length ? headings[i + 1] : lines.Length;
            examples.Add(Read(name, headings[i] + 1, lines[headings[i]..end]));
        }

        return examples;
    }

    private static Example Read(string name, int line, string[] section)
    {
        string title = section[0][3..].Trim();
        string? reason = section.FirstOrDefault(text => text.StartsWith(KnownFailing, StringComparison.Ordinal))?[KnownFailing.Length..].Trim();
        string story = "";
        try
        {
            story = Fold(Fenced(section, "story"));
            var expected = Expect(Fenced(section, "reading"), story);
            string? problem = reason is "" ? "A known failure needs a reason." : null;
            return new Example(name, title, line, story, expected, reason, problem);
        }
        catch (SpecException wrong)
        {
            return new Example(name, title, line, story, [], reason, wrong.Message);
        }
    }

    private static string[] Fenced(string[] section, string kind)
    {
        int[] starts = [.. Enumerable.Range(0, section.Length).Where(i => section[i].Trim() == "```" + kind)];
        int end = starts.Length == 1 ? Array.FindIndex(section, starts[0] + 1, text => text.Trim() == "```") : -1;
        return end >= 0 ? section[(starts[0] + 1)..end] : throw new SpecException($"An example has one fenced block marked “{kind}”.");
    }

    // As in Markdown, a line break inside a paragraph is a space and a blank line parts two paragraphs.
    private static string Fold(string[] lines) =>
        string.Join("\n\n", string.Join('\n', lines.Select(line => line.Trim())).Split("\n\n", StringSplitOptions.RemoveEmptyEntries)
            .Select(paragraph => paragraph.Trim('\n').Replace('\n', ' ')));

    private static List<ExpectedAttribution> Expect(string[] lines, string story)
    {
        string[] written = [.. lines.Select(line => line.Trim()).Where(line => line.Length > 0)];
        if (written is ["nothing"])
        {
            return [];
        }

        var words = new StoryWords(story);
        var expected = written.Select(line => ExpectedAttribution.Parse(line, words)).ToList();
        if (expected.Count == 0)
        {
            throw new SpecException("A reading names what must be found, or says “nothing”.");
        }

        for (int i = 0; i < expected.Count; i++)
        {
            if (expected[i].Id != $"a{i + 1}" || (i > 0 && expected[i].Content[0].Span.Start < expected[i - 1].Content[0].Span.Start))
            {
                throw new SpecException($"Attributions are a1, a2, … in order of the first word of their content: {expected[i].Id} is out of place.");
            }

            if (expected[i].Continues is { } former && !expected.Take(i).Any(earlier => earlier.Id == former))
            {
                throw new SpecException($"{expected[i].Id} continues {former}, which does not stand before it.");
            }
        }

        return expected;
    }
}
