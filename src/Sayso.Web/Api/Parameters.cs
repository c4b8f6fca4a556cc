using System.Globalization;
using System.Text.Json.Nodes;
using Microsoft.OpenApi;
using Sayso.Exchange;

namespace Sayso.Web.Api;

/// <summary>Makes parameters of the types there are.</summary>
internal static class Parameters
{
    /// <summary>Words; the empty ones count as none given.</summary>
    public static Parameter<string> Text(string name, string description, int most = 1000, bool required = false, bool path = false, string? pattern = null) => new(name, description)
    {
        IsRequired = required || path,
        IsInPath = path,
        Wanted = Invariant($"text of up to {most} characters"),
        Schema = () => new OpenApiSchema { Type = JsonSchemaType.String, MaxLength = most, MinLength = required || path ? 1 : null, Pattern = pattern },
        Read = (string given, out string? value) => (value = string.IsNullOrWhiteSpace(given) ? null : given) is null || given.Length <= most,
    };

    /// <summary>A whole number.</summary>
    public static Parameter<long?> Number(string name, string description, long least, long most, long? otherwise = null, bool path = false) => new(name, description)
    {
        IsRequired = path,
        IsInPath = path,
        Wanted = most == long.MaxValue ? "a whole number" : Invariant($"a whole number from {least} to {most}"),
        Schema = () => new OpenApiSchema
        {
            Type = JsonSchemaType.Integer,
            Format = "int64",
            Minimum = least.ToString(CultureInfo.InvariantCulture),
            Maximum = most == long.MaxValue ? null : most.ToString(CultureInfo.InvariantCulture),
            Default = otherwise is { } value ? JsonValue.Create(value) : null,
        },
        Read = (string given, out long? value) =>
        {
            value = long.TryParse(given, NumberStyles.None, CultureInfo.InvariantCulture, out long number) ? number : null;
            return value >= least && value <= most;
        },
    };

    /// <summary>A share from 0 to 1.</summary>
    public static Parameter<double?> Share(string name, string description) => new(name, description)
    {
        Wanted = "a number from 0 to 1",
        Schema = () => new OpenApiSchema { Type = JsonSchemaType.Number, Minimum = "0", Maximum = "1", Default = JsonValue.Create(0) },
        Read = (string given, out double? value) =>
        {
            value = double.TryParse(given, NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out double number) ? number : null;
            return value is >= 0 and <= 1;
        },
    };

    /// <summary>A day.</summary>
    public static Parameter<DateOnly?> Day(string name, string description) => new(name, description)
    {
        Wanted = "a day as 2020-11-08",
        Schema = () => new OpenApiSchema { Type = JsonSchemaType.String, Format = "date" },
        Read = (string given, out DateOnly? value) =>
        {
            value = DateOnly.TryParseExact(given, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day) ? day : null;
            return value is not null;
        },
    };

    /// <summary>Yes or no.</summary>
    public static Parameter<bool> Flag(string name, string description) => new(name, description)
    {
        Wanted = "true or false",
        Schema = () => new OpenApiSchema { Type = JsonSchemaType.Boolean, Default = JsonValue.Create(false) },
        Read = (string given, out bool value) => (value = given == "true") || given == "false",
    };

    /// <summary>A name of the vocabulary.</summary>
    public static Parameter<T?> Named<T>(string name, string description, T? otherwise = null)
        where T : struct, Enum => new(name, description)
        {
            Wanted = "one of " + string.Join(", ", ReadingNames.All<T>()),
            Schema = () => new OpenApiSchema
            {
                Type = JsonSchemaType.String,
                Enum = [.. ReadingNames.All<T>().Select(value => (JsonNode)JsonValue.Create(value))],
                Default = otherwise is { } value ? JsonValue.Create(ReadingNames.Of(value)) : null,
            },
            Read = (string given, out T? value) => (value = ReadingNames.Find<T>(given)) is not null,
        };

    private static string Invariant(FormattableString text) => FormattableString.Invariant(text);
}
