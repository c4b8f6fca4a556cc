using System.Text.Json;

namespace Sayso.Intake.Formats;

/// <summary>Tells JSON that holds stories from other JSON, and from text that only starts like it.</summary>
internal static class JsonKind
{
    /// <summary>A story's text by its names, in records of ours and in ninjs 1, 2 and 3.</summary>
    private static readonly HashSet<string> TextFields = new(StringComparer.Ordinal) { "text", "body_text", "body_xhtml", "body_html", "bodies" };

    /// <summary>The format of <paramref name="text"/>, which starts with a bracket.</summary>
    public static Format Of(ReadOnlySpan<byte> text, bool isWhole)
    {
        bool anyField = false;
        while (!text.IsEmpty)
        {
            if (HoldsStory(text, isWhole, ref anyField, out long failedAt))
            {
                return Format.Json;
            }

            // A broken record does not speak for those after it.
            int line = failedAt < 0 ? -1 : text[(int)failedAt..].IndexOf("\n{"u8);
            text = line < 0 ? [] : text[((int)failedAt + line + 1)..];
        }

        return anyField ? Format.OtherJson : Format.Text;
    }

    private static bool HoldsStory(ReadOnlySpan<byte> text, bool isWhole, ref bool anyField, out long failedAt)
    {
        int fieldDepth = text[0] == (byte)'[' ? 2 : 1;
        var options = new JsonReaderOptions { AllowMultipleValues = true, MaxDepth = 256 };
        var reader = new Utf8JsonReader(text, isWhole, new JsonReaderState(options));
        failedAt = -1;
        try
        {
            while (reader.Read())
            {
                bool isField = reader.TokenType == JsonTokenType.PropertyName;
                anyField |= isField;
                if (isField && reader.CurrentDepth == fieldDepth && TextFields.Contains(reader.GetString()!))
                {
                    return true;
                }
            }
        }
        catch (Exception e) when (e is JsonException or InvalidOperationException)
        {
            failedAt = reader.BytesConsumed;
        }

        return false;
    }
}
