using System.Xml;
using System.Xml.Linq;
using Sayso.Intake.Decoding;
using Sayso.Text;

namespace Sayso.Intake.Wire;

/// <summary>Walks over an XML document and gives its items one at a time. Document type definitions are refused, and nothing is fetched for it.</summary>
internal static class XmlItems
{
    private static readonly XmlReaderSettings Settings = new() { DtdProcessing = DtdProcessing.Prohibit, XmlResolver = null, CheckCharacters = false, IgnoreComments = true, IgnoreProcessingInstructions = true };

    /// <summary>The elements that <paramref name="isItem"/> names, each with its place; what stands in one is not looked at for others.</summary>
    /// <param name="bytes">The document.</param>
    /// <param name="charset">The charset that a server named.</param>
    /// <param name="isItem">Whether an element of that name is taken whole.</param>
    /// <param name="limits">How much is taken at most.</param>
    /// <exception cref="IntakeException">The document is too large or breaks off; what came before was given.</exception>
    public static IEnumerable<Item> Read(ReadOnlyMemory<byte> bytes, string? charset, Func<XmlReader, bool> isItem, IntakeLimits limits)
    {
        if (bytes.Length > limits.DocumentBytes)
        {
            throw new IntakeException(DocumentFaults.TooLarge(bytes.Length, limits.DocumentBytes));
        }

        string text = MarkupText.Decode(bytes.Span, charset).Text.TrimStart();
        int blank = bytes.Span.IndexOf((byte)'<');
        var places = new TextPlaces(text, Math.Max(blank, 0));
        using var reader = XmlReader.Create(new StringReader(text), Settings);
        while (Next(reader, isItem, limits, places) is { } item)
        {
            yield return item;
        }
    }

    private static Item? Next(XmlReader reader, Func<XmlReader, bool> isItem, IntakeLimits limits, TextPlaces places)
    {
        var lines = (IXmlLineInfo)reader;
        try
        {
            // An item that was taken leaves the reader at what comes after it, which may be the next one.
            while (reader.ReadState == ReadState.Initial ? reader.Read() : !reader.EOF)
            {
                if (reader.Depth > limits.Nesting)
                {
                    throw new IntakeException(IntakeFaults.TooDeep(limits.Nesting, places.At(lines.LineNumber, lines.LinePosition)));
                }

                if (reader.NodeType == XmlNodeType.Element && isItem(reader))
                {
                    long offset = places.At(lines.LineNumber, lines.LinePosition - 1);
                    var element = ElementLoader.Load(reader, limits.Nesting, out bool isTooDeep);
                    return new Item(element, offset, isTooDeep ? IntakeFaults.TooDeep(limits.Nesting) : null);
                }

                reader.Read();
            }

            return null;
        }
        catch (XmlException e)
        {
            bool hasDtd = e.Message.Contains("DTD", StringComparison.Ordinal);
            throw new IntakeException((hasDtd ? IntakeFaults.HasDtd() : IntakeFaults.NotXml(Reason(e))) with { Offset = places.At(e.LineNumber, e.LinePosition) });
        }
    }

    /// <summary>What is wrong, without the line, for which the fault has an offset.</summary>
    private static string Reason(XmlException e)
    {
        int line = e.Message.IndexOf(" Line ", StringComparison.Ordinal);
        return line < 0 ? e.Message : e.Message[..line];
    }

    /// <summary>An item of the document.</summary>
    /// <param name="Element">Its element with all that is in it.</param>
    /// <param name="Offset">Where it starts, in bytes.</param>
    /// <param name="Fault">What is wrong with it, if it is.</param>
    internal sealed record Item(XElement Element, long Offset, Fault? Fault);
}
