using System.Text.Json;
using Sayso.Cli.Rendering;
using Sayso.Exchange;
using Sayso.Ledger.Answers;
using Sayso.Ledger.Questions;
using Sayso.Ledger.Versions;
using Sayso.Text;
using Spectre.Console;
using Spectre.Console.Rendering;

namespace Sayso.Cli.Answers;

/// <summary>The versions of a story, and what changed from each to the next.</summary>
internal sealed class ChangesAnswer(IReadOnlyList<StoredStory> versions) : IAnswer
{
    private const int SignStart = 4;
    private const int TextStart = 6;

    private readonly List<(StoredStory Older, StoredStory Newer, IReadOnlyList<ReadingChange> Changes)> _steps =
        [.. versions.Zip(versions.Skip(1), (older, newer) => (older, newer, ReadingComparison.Between(older.Reading, newer.Reading)))];

    public string Form => ChangesJson.Form;

    public void Set(TypesetPage page, int width)
    {
        page.EndLine();
        StoryLines.Set(page, width, versions[0]);
        page.Flow(TextStart, [new Segment(versions.Count == 1 ? "The only version on record." : "The first version on record.", ReportLook.Faint)]);
        foreach (var (_, newer, changes) in _steps)
        {
            page.EndLine();
            StoryLines.Set(page, width, newer);
            foreach (var change in changes)
            {
                var (sign, style) = Look(change.Kind);
                page.Put(SignStart, sign, style);
                page.Flow(TextStart, [new Segment(Plain.OneLine(change.Description), style)]);
            }

            if (changes.Count == 0)
            {
                page.Flow(TextStart, [new Segment("Nobody is said to have said anything else.", ReportLook.Faint)]);
            }
        }

        page.EndLine();
    }

    public void Write(Utf8JsonWriter json) => ChangesJson.Write(json, versions);

    public IEnumerable<IReadOnlyList<string?>> Rows() =>
    [
        ["kind", "older_document", "older_id", "older_words", "newer_document", "newer_id", "newer_words", "description"],
        .. _steps.SelectMany(step => step.Changes.Select(change => (IReadOnlyList<string?>)
        [
            ReadingNames.Of(change.Kind), step.Older.Id, change.OlderId, Words(change.Older, step.Older), step.Newer.Id, change.NewerId, Words(change.Newer, step.Newer), change.Description,
        ])),
    ];

    private static string? Words(SpanSet? spans, StoredStory story) => spans is null ? null : string.Join(" … ", spans.Select(span => span.Of(story.Reading.Document.Text).ToString()));

    private static (string Sign, Style Style) Look(ReadingChangeKind kind) => kind switch
    {
        ReadingChangeKind.AttributionAdded => ("+", ReportLook.For),
        ReadingChangeKind.AttributionDropped => ("-", ReportLook.Against),
        ReadingChangeKind.DisputeAdded or ReadingChangeKind.DisputeResolved => ("!", ReportLook.Unnamed),
        _ => ("~", ReportLook.Plain),
    };
}
