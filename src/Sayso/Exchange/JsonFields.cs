using System.Globalization;
using System.Text.Json;
using Sayso.Text;

namespace Sayso.Exchange;

/// <summary>
/// The fields of one JSON object, taken out by name and kind. The first that is missing or of another kind is kept as the fault;
/// from then on what is taken out has no meaning.
/// </summary>
internal sealed class JsonFields(JsonElement json, string path)
{
    public Fault? Fault { get; private set; }

    public string PathOf(string name) => path.Length == 0 ? name : $"{path}.{name}";

    public string? Text(string name)
    {
        string? value = TextOf(Field(name));
        Require(value is not null, name, "text");
        return value;
    }

    public string? TextOrNull(string name)
    {
        var field = Field(name);
        string? value = TextOf(field);
        Require(value is not null || field.ValueKind == JsonValueKind.Null, name, "text or null");
        return value;
    }

    public DateOnly? DayOrNull(string name)
    {
        string? value = TextOrNull(name);
        bool isDay = DateOnly.TryParseExact(value, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day);
        Require(value is null || isDay, name, "a day as 2020-11-08, or null");
        return isDay ? day : null;
    }

    public int Count(string name)
    {
        var field = Field(name);
        int value = -1;
        Require(field.ValueKind == JsonValueKind.Number && field.TryGetInt32(out value) && value >= 0, name, "a whole number, 0 or more");
        return value;
    }

    public double Share(string name)
    {
        var field = Field(name);
        double value = -1;
        Require(field.ValueKind == JsonValueKind.Number && field.TryGetDouble(out value) && value is >= 0 and <= 1, name, "a number from 0 to 1");
        return value;
    }

    public JsonFields Object(string name) => new(Field(name), PathOf(name));

    /// <summary>The items of a list, each with its path.</summary>
    public IEnumerable<(JsonElement Item, string Path)> Items(string name)
    {
        var field = Field(name);
        Require(field.ValueKind == JsonValueKind.Array, name, "a list");
        return Fault is null ? field.EnumerateArray().Select((item, i) => (item, string.Create(CultureInfo.InvariantCulture, $"{PathOf(name)}[{i}]"))) : [];
    }

    /// <summary>Takes out spans, given in code points of <paramref name="document"/>; null if the field is null.</summary>
    public SpanSet? Spans(string name, Document document)
    {
        if (Field(name).ValueKind == JsonValueKind.Null)
        {
            return null;
        }

        var spans = new List<Span>();
        int reached = 0;
        foreach (var (pair, at) in Items(name))
        {
            if (pair.ValueKind != JsonValueKind.Array || pair.GetArrayLength() != 2
                || !TryOffset(pair[0], out int start) || !TryOffset(pair[1], out int end))
            {
                Fault ??= ExchangeFaults.BadField(at, "a [start, end] pair of whole numbers");
                return null;
            }

            if (start < reached || end <= start || end > document.CodePointCount)
            {
                Fault ??= ExchangeFaults.BadSpans(PathOf(name), document.CodePointCount);
                return null;
            }

            reached = end;
            spans.Add(new Span(document.FromCodePoint(start), document.FromCodePoint(end)));
        }

        Require(spans.Count > 0, name, "a list of at least one [start, end] pair");
        return spans.Count > 0 ? SpanSet.Create([.. spans]) : null;
    }

    /// <summary>Sees that a field is there and null, as every field is that this version does not fill.</summary>
    public void Null(string name)
    {
        if (Field(name).ValueKind != JsonValueKind.Null)
        {
            Fault ??= ExchangeFaults.LaterField(PathOf(name));
        }
    }

    /// <summary>Sees that a field is there and an empty list, as every list is that this version does not fill.</summary>
    public void NothingIn(string name)
    {
        if (Items(name).Any())
        {
            Fault ??= ExchangeFaults.LaterField(PathOf(name));
        }
    }

    public void Require(bool condition, string name, string wanted)
    {
        if (!condition)
        {
            Fault ??= ExchangeFaults.BadField(PathOf(name), wanted);
        }
    }

    private JsonElement Field(string name)
    {
        if (json.ValueKind == JsonValueKind.Object && json.TryGetProperty(name, out var field))
        {
            return field;
        }

        Fault ??= ExchangeFaults.BadField(PathOf(name), "there");
        return default;
    }

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

    private static bool TryOffset(JsonElement json, out int offset)
    {
        offset = 0;
        return json.ValueKind == JsonValueKind.Number && json.TryGetInt32(out offset) && offset >= 0;
    }
}
