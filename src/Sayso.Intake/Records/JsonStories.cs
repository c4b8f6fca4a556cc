using System.Text.Json;
using Sayso.Intake.Stories;
using Sayso.Intake.Streams;
using Sayso.Text;

namespace Sayso.Intake.Records;

/// <summary>Reads stories kept as JSON: one object a line, or else one object or array over many lines. Only one line is held at a time.</summary>
internal static class JsonStories
{
    /// <summary>How far is looked ahead to see whether the first line is a whole value.</summary>
    private const int FirstLook = 64 * 1024;

    /// <summary>The stories of <paramref name="source"/>, each with its place.</summary>
    public static IEnumerable<Arrival> Read(ByteSource source, Provenance provenance, IntakeLimits limits)
    {
        TakeMark(source);
        return IsOverManyLines(source) ? ReadWhole(source, provenance, limits) : ReadLines(source, provenance, limits);
    }

    private static IEnumerable<Arrival> ReadLines(ByteSource source, Provenance provenance, IntakeLimits limits)
    {
        while (true)
        {
            var here = provenance with { Offset = source.Position };
            if (Lines.Next(source, limits.DocumentBytes, out bool isCut) is not { } line)
            {
                yield break;
            }

            if (isCut)
            {
                yield return here.Failed(DocumentFaults.TooLarge(source.Position - here.Offset!.Value, limits.DocumentBytes));
            }
            else if (!line.Span.Trim(" \t\r"u8).IsEmpty)
            {
                foreach (var arrival in ReadValues(line, here, limits))
                {
                    yield return arrival;
                }
            }
        }
    }

    private static IEnumerable<Arrival> ReadWhole(ByteSource source, Provenance provenance, IntakeLimits limits)
    {
        long start = source.Position;
        var all = source.TakeAll(limits.DocumentBytes);
        return all.Length > limits.DocumentBytes
            ? [provenance.Failed(DocumentFaults.TooLarge(all.Length, limits.DocumentBytes))]
            : ReadValues(all, provenance with { Offset = start }, limits);
    }

    /// <summary>The stories of one value: an object, or an array of objects.</summary>
    private static IEnumerable<Arrival> ReadValues(ReadOnlyMemory<byte> json, Provenance provenance, IntakeLimits limits)
    {
        JsonDocument? parsed = null;
        Fault? fault = null;
        try
        {
            parsed = JsonDocument.Parse(json, new JsonDocumentOptions { MaxDepth = limits.Nesting });
        }
        catch (JsonException e)
        {
            fault = IntakeFaults.NotJson(Reason(e), provenance.Offset);
        }

        if (parsed is null)
        {
            yield return provenance.Failed(fault!);
            yield break;
        }

        using (parsed)
        {
            if (parsed.RootElement.ValueKind != JsonValueKind.Array)
            {
                yield return StoryRecord.Read(parsed.RootElement, provenance, limits);
                yield break;
            }

            foreach (var element in parsed.RootElement.EnumerateArray())
            {
                yield return StoryRecord.Read(element, provenance, limits);
            }
        }
    }

    private static void TakeMark(ByteSource source)
    {
        if (source.Peek(3).StartsWith((ReadOnlySpan<byte>)[0xEF, 0xBB, 0xBF]))
        {
            source.Take(3);
        }
    }

    /// <summary>Whether the first line is the beginning of a value, and the second does not look like another record.</summary>
    private static bool IsOverManyLines(ByteSource source)
    {
        var ahead = source.Peek(FirstLook).TrimStart(" \t\r\n"u8);
        int end = ahead.IndexOf((byte)'\n');
        if (end < 0)
        {
            return false;
        }

        var first = ahead[..end].TrimEnd(" \t\r"u8);
        var second = ahead[(end + 1)..].TrimStart("\r\n"u8);
        bool nextIsRecord = second.StartsWith("{"u8) && first is [.., not ((byte)'[' or (byte)',')];
        return !nextIsRecord && IsUnfinished(first);
    }

    private static bool IsUnfinished(ReadOnlySpan<byte> line)
    {
        var reader = new Utf8JsonReader(line, isFinalBlock: false, default);
        try
        {
            return !reader.Read() || !reader.TrySkip();
        }
        catch (JsonException)
        {
            return false;
        }
    }

    /// <summary>What is wrong, without the place, which the fault has in the file's own bytes.</summary>
    private static string Reason(JsonException e)
    {
        int place = e.Message.IndexOf(" LineNumber:", StringComparison.Ordinal);
        return place < 0 ? e.Message : e.Message[..place];
    }
}
