using System.Security.Cryptography;
using System.Text;

namespace Sayso.Text;

/// <summary>A story as received. Its text is never altered: every span of every result slices it. It may be used from many threads at once.</summary>
public sealed class Document
{
    /// <summary>How many bytes are read unless another limit is given: 64 MiB.</summary>
    public const int DefaultMaxBytes = 64 * 1024 * 1024;

    private readonly Lazy<CodePoints> _codePoints;
    private readonly Lazy<string> _id;

    /// <summary>Creates a document from text, whatever it is; <see cref="FromText"/> also asks whether it can be a story.</summary>
    public Document(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        Text = text;
        _codePoints = new Lazy<CodePoints>(() => new CodePoints(Text));
        _id = new Lazy<string>(() => Fingerprint(Text));
    }

    /// <summary>The text, exactly as received.</summary>
    public string Text { get; }

    /// <summary><c>sha256:</c> and the hash of the text in UTF-8; a lone surrogate counts as U+FFFD there.</summary>
    public string Id => _id.Value;

    /// <summary>How many Unicode code points the text has; a lone surrogate counts as one.</summary>
    public int CodePointCount => _codePoints.Value.ToCodePoint(Text.Length);

    /// <summary>The story's title, where it is known.</summary>
    public string? Title { get; init; }

    /// <summary>The outlet that published the story, where it is known.</summary>
    public string? Outlet { get; init; }

    /// <summary>Who wrote the story, as its byline or its page names them, where that is known.</summary>
    public string? Author { get; init; }

    /// <summary>The story's address, where it is known.</summary>
    public string? Url { get; init; }

    /// <summary>The day the story was published, where it is known.</summary>
    public DateOnly? Published { get; init; }

    /// <summary>
    /// Reads a document from the bytes of a text file: UTF-8 or UTF-16, with or without byte order mark (which is not part of the text),
    /// or else Windows-1252.
    /// </summary>
    /// <param name="bytes">The whole file.</param>
    /// <param name="maxBytes">The most bytes that are read.</param>
    /// <returns>
    /// The document, with a warning where bytes had to be replaced; or a fault if the file is too large, empty, binary, noise, or not in English.
    /// </returns>
    public static DocumentResult FromBytes(ReadOnlySpan<byte> bytes, long maxBytes = DefaultMaxBytes)
    {
        if (bytes.Length > maxBytes)
        {
            return DocumentResult.Failed(DocumentFaults.TooLarge(bytes.Length, maxBytes));
        }

        if (FileSignatures.Of(bytes) is { } what)
        {
            return DocumentResult.Failed(DocumentFaults.Binary(what, 0));
        }

        var (text, warning) = TextDecoder.Decode(bytes);
        if (Screening.FaultOf(text) is { } fault)
        {
            // What gives data away is its first byte that stands for nothing, or its first NUL.
            bool isBinary = string.Equals(fault.Code, DocumentFaults.BinaryCode, StringComparison.Ordinal);
            int nul = bytes.IndexOf((byte)0);
            return DocumentResult.Failed(isBinary ? fault with { Offset = warning?.Offset ?? (nul < 0 ? null : nul) } : fault);
        }

        return warning is null ? DocumentResult.Of(new Document(text)) : DocumentResult.Of(new Document(text), warning);
    }

    /// <summary>Reads a document from text that was decoded elsewhere.</summary>
    /// <returns>The document; or a fault if the text is empty, binary, noise, or not in English.</returns>
    public static DocumentResult FromText(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        return Screening.FaultOf(text) is { } fault ? DocumentResult.Failed(fault) : DocumentResult.Of(new Document(text));
    }

    /// <summary>The Unicode code point offset of the UTF-16 offset <paramref name="utf16"/>; inside a surrogate pair, that of the pair.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The offset is negative or beyond the text's end.</exception>
    public int ToCodePoint(int utf16) => _codePoints.Value.ToCodePoint(utf16);

    /// <summary>The UTF-16 offset of the Unicode code point offset <paramref name="codePoint"/>.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The offset is negative or beyond the text's end.</exception>
    public int FromCodePoint(int codePoint) => _codePoints.Value.FromCodePoint(codePoint);

    private static string Fingerprint(string text)
    {
        using var hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        var encoder = Encoding.UTF8.GetEncoder();
        Span<byte> bytes = stackalloc byte[3 * 1024];
        var rest = text.AsSpan();
        bool completed = false;
        while (!completed)
        {
            encoder.Convert(rest, bytes, flush: true, out int read, out int written, out completed);
            hash.AppendData(bytes[..written]);
            rest = rest[read..];
        }

        return "sha256:" + Convert.ToHexStringLower(hash.GetHashAndReset());
    }
}
