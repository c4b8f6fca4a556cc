using System.Text;
using Sayso.Exchange;

namespace Sayso.Ledger.Export;

/// <summary>A folder as brat has it: each story's text and beside it its annotations, and the configuration that says what is annotated.</summary>
internal sealed class BratExport(string folder) : IStoryExport
{
    private const string Configuration =
        """
        [entities]
        Source
        Cue
        Content

        [relations]

        [events]
        Attribution	Source*:Source, Cue*:Cue, Content*:Content
        Attribution-no-source	Cue*:Cue, Content*:Content

        [attributes]

        """;

    private static readonly UTF8Encoding s_utf8 = new(encoderShouldEmitUTF8Identifier: false);

    public void Begin() => File.WriteAllText(Path.Combine(folder, "annotation.conf"), Configuration.ReplaceLineEndings("\n"), s_utf8);

    public void Add(ExportedStory story)
    {
        string name = Path.Combine(folder, story.Document.Id[(story.Document.Id.IndexOf(':', StringComparison.Ordinal) + 1)..]);
        File.WriteAllText(name + ".txt", story.Document.Text, s_utf8);
        using var annotations = new StreamWriter(name + ".ann", append: false, s_utf8) { NewLine = "\n" };
        Brat.Write(annotations, story.Document, Annotation.Of(story.Story.Reading.Attributions));
    }

    public void End()
    {
        // Every file is complete when its story is.
    }

    public void Dispose()
    {
        // No file is open between stories.
    }
}
