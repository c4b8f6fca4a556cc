using System.Text.Json;
using System.Text.Json.Serialization;

namespace Sayso.Ledger.Record;

/// <summary>What an entry holds that is neither a text nor a reading: a few named fields as JSON.</summary>
internal static class JsonBody
{
    private static readonly JsonSerializerOptions s_options = new() { PropertyNamingPolicy = JsonNamingPolicy.CamelCase, DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull };

    public static byte[] Of<T>(T fields) => Packing.Pack(JsonSerializer.SerializeToUtf8Bytes(fields, s_options));

    /// <summary>Writes fields as a body has them.</summary>
    public static void Write<T>(Utf8JsonWriter json, T fields) => JsonSerializer.Serialize(json, fields, s_options);

    /// <summary>Fields as a body has them; null if they are none.</summary>
    public static T? Read<T>(JsonElement json)
        where T : class
    {
        try
        {
            return json.Deserialize<T>(s_options);
        }
        catch (JsonException)
        {
            return null;
        }
    }

    /// <exception cref="InvalidDataException">The body is damaged.</exception>
    public static T Read<T>(ReadOnlySpan<byte> body)
        where T : class
    {
        try
        {
            return JsonSerializer.Deserialize<T>(Packing.Unpack(body), s_options) ?? throw new InvalidDataException("The entry is empty.");
        }
        catch (JsonException e)
        {
            throw new InvalidDataException("The entry's fields cannot be read.", e);
        }
    }
}
