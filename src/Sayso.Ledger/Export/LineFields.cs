using System.Globalization;
using System.Text.Json;
using Sayso.Ledger.Record;

namespace Sayso.Ledger.Export;

/// <summary>The fields of an object on a line, by name and kind.</summary>
/// <exception cref="BadLineException">Thrown by all of its methods where a field is missing or of another kind.</exception>
internal readonly struct LineFields(JsonElement json, long line, string path = "")
{
    private const int IdLength = 71;

    public bool Has(string name) => json.TryGetProperty(name, out _);

    public string Text(string name) => TextOrNull(name) ?? throw Bad(name, "text");

    public string? TextOrNull(string name)
    {
        var field = Field(name);
        if (field.ValueKind == JsonValueKind.Null)
        {
            return null;
        }

        return TextOf(field) ?? throw Bad(name, "text or null");
    }

    public DateOnly? DayOrNull(string name) => TextOrNull(name) is not { } value ? null
        : DateOnly.TryParseExact(value, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day) ? day
        : throw Bad(name, "a day as 2020-11-08, or null");

    /// <summary>The id of a document.</summary>
    public string Id(string name) => Text(name) is var id && IsId(id) ? id : throw Bad(name, "sha256: and 64 hexadecimal digits in small letters");

    public byte[] Base64(string name) => Field(name) is { ValueKind: JsonValueKind.String } field && field.TryGetBytesFromBase64(out byte[]? bytes) && bytes.Length % sizeof(char) == 0
        ? bytes
        : throw Bad(name, "UTF-16 in Base64");

    public LineFields Object(string name) => Field(name) is { ValueKind: JsonValueKind.Object } field ? new LineFields(field, line, path + name + ".") : throw Bad(name, "an object");

    /// <summary>What a correction says; the words that it names are not held against a text yet.</summary>
    public Correction Correction(string name) => Field(name) is { ValueKind: JsonValueKind.Object } field && JsonBody.Read<Correction>(field) is { } correction && correction.IsSound(int.MaxValue)
        ? correction
        : throw Bad(name, "a correction");

    public JsonElement Field(string name) => json.TryGetProperty(name, out var field) ? field : throw Bad(name, "there");

    public IEnumerable<LineFields> Objects(string name)
    {
        var (number, within) = (line, path);
        return Items(name).Select((item, i) => item.ValueKind == JsonValueKind.Object
            ? new LineFields(item, number, string.Create(CultureInfo.InvariantCulture, $"{within}{name}[{i}]."))
            : throw new BadLineException(ExportFaults.BadField(number, within + name, "a list of objects")));
    }

    public List<string> Ids(string name)
    {
        var (number, within) = (line, path);
        return [.. Items(name).Select(item => TextOf(item) is { } id && IsId(id)
            ? id
            : throw new BadLineException(ExportFaults.BadField(number, within + name, "a list of documents' ids")))];
    }

    public BadLineException Bad(string name, string wanted) => new(ExportFaults.BadField(line, path + name, wanted));

    private JsonElement.ArrayEnumerator Items(string name) => Field(name) is { ValueKind: JsonValueKind.Array } field ? field.EnumerateArray() : throw Bad(name, "a list");

    private static string? TextOf(JsonElement field)
    {
        try
        {
            return field.ValueKind == JsonValueKind.String ? field.GetString() : null;
        }
        catch (InvalidOperationException)
        {
            // Escaped halves of surrogate pairs make no text.
            return null;
        }
    }

    private static bool IsId(string id) => id.Length == IdLength && id.StartsWith("sha256:", StringComparison.Ordinal) && id.Skip(7).All(char.IsAsciiHexDigitLower);
}
