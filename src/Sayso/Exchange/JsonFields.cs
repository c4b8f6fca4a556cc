using System.Globalization;
using System.Text.Json;
using Sayso.Text;

namespace Sayso.Exchange;

/// <summary>
/// The fields of one JSON object, taken out by name and kind. The first that is missing or of another kind is kept as the fault;
/// from then on what is taken out has no meaning.
/// </summary>
internal sealed partial class JsonFields(JsonElement json, string path)
{
    /// <summary>How days are written.</summary>
    public const string DayFormat = "yyyy-MM-dd";

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
        bool isDay = DateOnly.TryParseExact(value, DayFormat, CultureInfo.InvariantCulture, DateTimeStyles.None, out var day);
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

    public int? CountOrNull(string name) => IsNull(name) ? null : Count(name);

    public bool Flag(string name)
    {
        var kind = Field(name).ValueKind;
        Require(kind is JsonValueKind.True or JsonValueKind.False, name, "true or false");
        return kind == JsonValueKind.True;
    }

    public bool? FlagOrNull(string name) => IsNull(name) ? null : Flag(name);

    /// <summary>A value of the vocabulary, by its name.</summary>
    public T Name<T>(string name)
        where T : struct, Enum
    {
        var value = ReadingNames.Find<T>(TextOf(Field(name)));
        Require(value is not null, name, $"one of {string.Join(", ", ReadingNames.All<T>())}");
        return value.GetValueOrDefault();
    }

    public T? NameOrNull<T>(string name)
        where T : struct, Enum => IsNull(name) ? null : Name<T>(name);

    public IReadOnlyList<string> Texts(string name)
    {
        var texts = new List<string>();
        foreach (var (item, at) in Items(name))
        {
            if (TextOf(item) is not { } value)
            {
                Fault ??= ExchangeFaults.BadField(at, "text");
                break;
            }

            texts.Add(value);
        }

        return texts;
    }

    public double Share(string name)
    {
        var field = Field(name);
        double value = -1;
        Require(field.ValueKind == JsonValueKind.Number && field.TryGetDouble(out value) && value is >= 0 and <= 1, name, "a number from 0 to 1");
        return value;
    }

    /// <summary>Numbers from 0 to 1.</summary>
    public IReadOnlyList<double> Shares(string name)
    {
        var shares = new List<double>();
        foreach (var (item, at) in Items(name))
        {
            if (item.ValueKind != JsonValueKind.Number || !item.TryGetDouble(out double value) || value is not (>= 0 and <= 1))
            {
                Fault ??= ExchangeFaults.BadField(at, "a number from 0 to 1");
                break;
            }

            shares.Add(value);
        }

        return shares;
    }

    public JsonFields Object(string name) => new(Field(name), PathOf(name));

    public JsonFields? ObjectOrNull(string name) => IsNull(name) ? null : Object(name);

    /// <summary>Whether the field is there.</summary>
    public bool Has(string name) => json.ValueKind == JsonValueKind.Object && json.TryGetProperty(name, out _);

    /// <summary>The items of a list, each with its path.</summary>
    public IEnumerable<(JsonElement Item, string Path)> Items(string name)
    {
        var field = Field(name);
        Require(field.ValueKind == JsonValueKind.Array, name, "a list");
        return Fault is null ? field.EnumerateArray().Select((item, i) => (item, string.Create(CultureInfo.InvariantCulture, $"{PathOf(name)}[{i}]"))) : [];
    }

    /// <summary>Takes over a fault that was found elsewhere, if there is one and none before it.</summary>
    public void Note(Fault? fault) => Fault ??= fault;

    public void Require(bool condition, string name, string wanted)
    {
        if (!condition)
        {
            Fault ??= ExchangeFaults.BadField(PathOf(name), wanted);
        }
    }

    private bool IsNull(string name) => Field(name).ValueKind == JsonValueKind.Null;

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
}
