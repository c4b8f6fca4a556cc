using Sayso.Text;

namespace Sayso.Cli.Input;

/// <summary>Turns stories into documents.</summary>
internal static class StoryLoader
{
    private const int FirstBytes = 64 * 1024;

    /// <summary>Loads a story; its faults carry its name.</summary>
    public static LoadedStory Load(Story story, Metadata metadata)
    {
        if (story.Fault is not null)
        {
            return LoadedStory.Failed(story.Fault);
        }

        try
        {
            using var stream = Open(story);
            long length = stream.CanSeek ? stream.Length : 0;
            if (length > Document.DefaultMaxBytes)
            {
                return LoadedStory.Failed(DocumentFaults.TooLarge(length, Document.DefaultMaxBytes) with { File = story.Name });
            }

            var result = Document.FromBytes(Bytes(stream, (int)length));
            return result.TryGet(out var document, out var fault)
                ? new LoadedStory(WithMetadata(document, metadata), null, [.. result.Warnings.Select(warning => warning with { File = story.Name })])
                : LoadedStory.Failed(fault with { File = story.Name });
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            return LoadedStory.Failed(CliFaults.Unreadable(story.Name, e));
        }
    }

    private static Stream Open(Story story) => story.IsPiped
        ? Console.OpenStandardInput()
        : new FileStream(story.Path, FileMode.Open, FileAccess.Read, FileShare.ReadWrite, bufferSize: 0);

    /// <summary>All bytes, or one more than are ever read: pipes and devices do not say how much they hold.</summary>
    private static ReadOnlySpan<byte> Bytes(Stream stream, int expected)
    {
        byte[] bytes = new byte[Math.Max(expected + 1, FirstBytes)];
        int count = 0;
        while (count <= Document.DefaultMaxBytes && stream.Read(bytes, count, bytes.Length - count) is > 0 and var read)
        {
            count += read;
            if (count == bytes.Length)
            {
                Array.Resize(ref bytes, (int)Math.Min(bytes.Length * 2L, Document.DefaultMaxBytes + 1L));
            }
        }

        return bytes.AsSpan(0, count);
    }

    private static Document WithMetadata(Document document, Metadata metadata) => metadata == Metadata.None ? document : new Document(document.Text)
    {
        Title = metadata.Title,
        Outlet = metadata.Outlet,
        Url = metadata.Url,
        Published = metadata.Published,
    };
}
