using System.Runtime.InteropServices;
using System.Text.Json;
using Sayso.Intake.Stories;
using Sayso.Text;

namespace Sayso.Intake.Records;

/// <summary>A story as a JSON object: by our field names, or in ninjs.</summary>
internal static class StoryRecord
{
    private const string TextField = "text";

    /// <summary>The story of <paramref name="record"/>, or why there is none.</summary>
    public static Arrival Read(JsonElement record, Provenance provenance, IntakeLimits limits)
    {
        if (record.ValueKind != JsonValueKind.Object)
        {
            return provenance.Failed(IntakeFaults.NotJson("there is a value where an object should be", provenance.Offset));
        }

        try
        {
            bool isNinjs = !record.TryGetProperty(TextField, out _) && Ninjs.IsLikely(record);
            return isNinjs ? Ninjs.Read(record, provenance, limits)
                : TextOf(record, TextField) is { } text ? provenance.Of(Draft(record, text))
                : provenance.Failed(IntakeFaults.NoText("“text”"));
        }
        catch (InvalidOperationException e)
        {
            // A field's name that is not UTF-8 is found out only when it is looked at.
            return provenance.Failed(IntakeFaults.NotJson(e.Message, provenance.Offset));
        }
    }

    /// <summary>The string in the field <paramref name="name"/>, or null. What stands for no character is U+FFFD.</summary>
    public static string? TextOf(JsonElement record, string name)
    {
        if (!record.TryGetProperty(name, out var value) || value.ValueKind != JsonValueKind.String)
        {
            return null;
        }

        // Strings are seldom broken, so that it is tried first.
        try
        {
            return value.GetString();
        }
        catch (InvalidOperationException)
        {
            return LooseStrings.Decode(JsonMarshal.GetRawUtf8Value(value));
        }
    }

    private static Draft Draft(JsonElement record, string text)
    {
        var warnings = new List<Fault>();
        if (text.Contains('\uFFFD', StringComparison.Ordinal) && !IsSound(record.GetProperty(TextField)))
        {
            warnings.Add(DocumentFaults.BrokenEncoding(text.AsSpan().Count('\uFFFD'), "UTF-8", 0));
        }

        return new Draft(text)
        {
            Title = OneLine.Of(TextOf(record, "title")),
            Outlet = OneLine.Of(TextOf(record, "outlet")),
            Author = OneLine.Of(TextOf(record, "author")),
            Url = Understood("url", TextOf(record, "url"), value => WebAddress.Of(value), warnings),
            Published = UnderstoodDay("date", TextOf(record, "date") ?? TextOf(record, "published"), warnings),
            Warnings = warnings,
        };
    }

    private static bool IsSound(JsonElement value)
    {
        try
        {
            return value.GetString() is not null;
        }
        catch (InvalidOperationException)
        {
            return false;
        }
    }

    private static string? Understood(string name, string? value, Func<string, string?> read, List<Fault> warnings)
    {
        string? understood = string.IsNullOrWhiteSpace(value) ? null : read(value);
        Warn(name, value, understood is null, warnings);
        return understood;
    }

    private static DateOnly? UnderstoodDay(string name, string? value, List<Fault> warnings)
    {
        var day = Dates.DayOf(value);
        Warn(name, value, day is null, warnings);
        return day;
    }

    private static void Warn(string name, string? value, bool isLost, List<Fault> warnings)
    {
        if (isLost && !string.IsNullOrWhiteSpace(value))
        {
            warnings.Add(IntakeFaults.BadField(name, value));
        }
    }
}
