using Sayso.Exchange;
using Sayso.Ledger.Questions;

namespace Sayso.Ledger.Answers;

/// <summary>Parts of stored readings in the form sayso-reading/1, so that a statement looks the same in every answer as in its reading.</summary>
internal sealed class ReadingParts
{
    private readonly Dictionary<long, byte[]> _documents = [];

    /// <summary>The document, as JSON on one line.</summary>
    public byte[] Document(StoredStory story)
    {
        if (!_documents.TryGetValue(story.Number, out byte[]? document))
        {
            using var written = new MemoryStream();
            ReadingJson.WriteDocument(written, story.Reading.Document);
            _documents[story.Number] = document = written.ToArray();
        }

        return document;
    }

    /// <summary>A statement's attribution, as JSON on one line.</summary>
    public static byte[] Attribution(StoredStatement said)
    {
        using var written = new MemoryStream();
        ReadingJson.WriteAttribution(written, said.Story.Reading.Document, said.Statement);
        return written.ToArray();
    }
}
