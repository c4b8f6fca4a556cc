namespace Sayso.Text;

/// <summary>The first bytes by which kinds of files that are no text can be told.</summary>
internal static class FileSignatures
{
    private static readonly (byte[] Bytes, string What)[] Known =
    [
        ([0x89, (byte)'P', (byte)'N', (byte)'G'], "a PNG picture"),
        ([0xFF, 0xD8, 0xFF], "a JPEG picture"),
        ([.. "GIF87a"u8], "a GIF picture"),
        ([.. "GIF89a"u8], "a GIF picture"),
        ([.. "%PDF-"u8], "a PDF document"),
        ([.. "{\\rtf"u8], "an RTF document"),
        ([(byte)'P', (byte)'K', 3, 4], "a ZIP archive, or a document kept in one, such as DOCX"),
        ([0xD0, 0xCF, 0x11, 0xE0], "an old Office document"),
        ([0x1F, 0x8B], "gzip-compressed data"),
        ([0x28, 0xB5, 0x2F, 0xFD], "Zstandard-compressed data"),
        ([0xFD, (byte)'7', (byte)'z', (byte)'X', (byte)'Z', 0], "xz-compressed data"),
        ([(byte)'7', (byte)'z', 0xBC, 0xAF], "a 7z archive"),
        ([.. "Rar!\u001a"u8], "a RAR archive"),
        ([.. "SQLite format 3\0"u8], "an SQLite database"),
        ([0x7F, (byte)'E', (byte)'L', (byte)'F'], "a program"),
        ([.. "OggS\0"u8], "a sound recording"),
        ([.. "ID3\u0003"u8], "a sound recording"),
        ([.. "ID3\u0004"u8], "a sound recording"),
    ];

    /// <summary>What <paramref name="bytes"/> are by their first few, or null if those are not known.</summary>
    public static string? Of(ReadOnlySpan<byte> bytes)
    {
        foreach (var (signature, what) in Known)
        {
            if (bytes.StartsWith(signature))
            {
                return what;
            }
        }

        return null;
    }
}
