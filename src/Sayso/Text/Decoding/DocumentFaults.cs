using System.Globalization;

namespace Sayso.Text;

/// <summary>What may be wrong with a document as received. A code is never given a second meaning.</summary>
public static class DocumentFaults
{
    internal const string BinaryCode = "SAYSO1002";

    /// <summary>The input has no text in it.</summary>
    public static Fault Empty() => new("SAYSO1001", "There is no text in it.", "Give a file that holds a story.");

    /// <summary>The input is no text: a picture, an archive, a program.</summary>
    /// <param name="what">What it seems to be, as <c>a PNG picture</c>.</param>
    /// <param name="offset">The byte that gives it away, if it is one.</param>
    public static Fault Binary(string what, long? offset) =>
        new(BinaryCode, $"This is no text but {what}.", "Give the story as plain text, in UTF-8 if you can choose.", offset);

    /// <summary>The input has more bytes than are read.</summary>
    public static Fault TooLarge(long bytes, long limit) =>
        new("SAYSO1003", string.Create(CultureInfo.InvariantCulture, $"It has {bytes:N0} bytes; no more than {limit:N0} are read."), "Cut it into stories; a program may also give Document.FromBytes a higher limit.");

    /// <summary>The text is in a language other than English.</summary>
    public static Fault NotEnglish() =>
        new("SAYSO1004", "The text does not seem to be in English.", "Only English stories can be read.");

    /// <summary>The text is no running language: passwords, keys, encoded data.</summary>
    public static Fault Noise() =>
        new("SAYSO1005", "The text does not seem to be in any language; it looks like encoded data.", "Give the story itself, decoded.");

    /// <summary>A warning: some bytes stood for no character, and U+FFFD was put in their place.</summary>
    /// <param name="count">How many U+FFFD there are for them.</param>
    /// <param name="encoding">The encoding it was read in.</param>
    /// <param name="offset">The first such byte.</param>
    public static Fault BrokenEncoding(int count, string encoding, long offset) =>
        new("SAYSO1006", string.Create(CultureInfo.InvariantCulture, $"{count:N0} {(count == 1 ? "place is" : "places are")} not valid {encoding}; each was read as U+FFFD."), "Save the file anew as UTF-8 to be rid of this warning.", offset);
}
