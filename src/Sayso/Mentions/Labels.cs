namespace Sayso.Mentions;

/// <summary>Marks the names that say who speaks in a transcript: at a paragraph's start, with a colon after them.</summary>
internal static class Labels
{
    private const int LongestLabel = 10;

    public static void Mark(Terms terms, List<Candidate> candidates)
    {
        var starts = new HashSet<int>();
        foreach (var paragraph in terms.Layout.Paragraphs)
        {
            starts.Add(paragraph.Start.Value);
        }

        foreach (var candidate in candidates)
        {
            if (candidate.Form != MentionForm.Pronoun && starts.Contains(candidate.First) && candidate.BaseEnd - candidate.First <= LongestLabel && candidate.BaseEnd < terms.Count && terms[candidate.BaseEnd] is ":")
            {
                candidate.IsLabel = candidate.Form == MentionForm.Name || candidate.IsDefinite || candidate.Kind == EntityKind.Person;
                candidate.Kind ??= EntityKind.Person;
            }
        }
    }
}
