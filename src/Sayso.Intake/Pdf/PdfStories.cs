using Sayso.Intake.Stories;
using Sayso.Intake.Streams;
using Sayso.Text;
using UglyToad.PdfPig;
using UglyToad.PdfPig.Core;
using UglyToad.PdfPig.Exceptions;

namespace Sayso.Intake.Pdf;

/// <summary>Reads the text of a PDF.</summary>
internal static class PdfStories
{
    /// <summary>More letters than any story has, though a few million can be made with a small file.</summary>
    private const int MostLetters = 4_000_000;

    /// <summary>The story in <paramref name="source"/>, or why there is none.</summary>
    public static Arrival Read(ByteSource source, Provenance provenance, IntakeLimits limits)
    {
        var bytes = source.TakeAll(limits.DocumentBytes);
        if (bytes.Length > limits.DocumentBytes)
        {
            return provenance.Failed(DocumentFaults.TooLarge(bytes.Length, limits.DocumentBytes));
        }

        try
        {
            return ReadWhole(bytes, provenance, limits);
        }
        catch (IntakeException e)
        {
            return provenance.Failed(e.Fault);
        }
        catch (PdfDocumentStackDepthException)
        {
            return provenance.Failed(IntakeFaults.TooDeep(Math.Min(limits.Nesting, new ParsingOptions().MaxStackDepth)));
        }
        catch (PdfDocumentEncryptedException)
        {
            return provenance.Failed(IntakeFaults.BadPdf("it is locked with a password"));
        }
        catch (Exception e) when (e is not (OutOfMemoryException or OperationCanceledException))
        {
            // Of a damaged file the library may throw anything.
            return provenance.Failed((e.InnerException as IntakeException)?.Fault ?? IntakeFaults.BadPdf(e.Message));
        }
    }

    private static Arrival ReadWhole(ReadOnlyMemory<byte> bytes, Provenance provenance, IntakeLimits limits)
    {
        var options = new ParsingOptions { UseLenientParsing = true, SkipMissingFonts = true, FilterProvider = new BoundedFilters(limits) };
        options.MaxStackDepth = Math.Min(limits.Nesting, options.MaxStackDepth);
        using var document = PdfDocument.Open(bytes.ToArray(), options);
        var pages = new List<List<PdfLine>>();
        int letters = 0;
        foreach (var page in document.GetPages())
        {
            letters += page.Letters.Count;
            if (letters > MostLetters)
            {
                return provenance.Failed(DocumentFaults.TooLarge(letters, MostLetters));
            }

            pages.Add(PdfLines.Of(page.Letters));
        }

        string text = PdfText.Of(pages);
        return text.Length == 0 ? provenance.Failed(IntakeFaults.NoTextInPdf()) : provenance.Of(new Draft(text)
        {
            Title = Title(document.Information.Title),
            Author = OneLine.Of(document.Information.Author),
        });
    }

    /// <summary>A title, unless it is only the name that a word processor gave the file.</summary>
    private static string? Title(string? title)
    {
        bool isFile = title is null || title.StartsWith("Microsoft Word", StringComparison.OrdinalIgnoreCase) || title.StartsWith("untitled", StringComparison.OrdinalIgnoreCase) || Path.GetExtension(title) is { Length: > 1 and < 6 } extension && !extension.Contains(' ', StringComparison.Ordinal);
        return isFile ? null : OneLine.Of(title);
    }
}
