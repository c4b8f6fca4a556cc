using System.Globalization;
using System.Text;

namespace Sayso.Intake.Records;

/// <summary>Reads the JSON strings that are not quite right: with an escape that names half a character, or with bytes that are not UTF-8.</summary>
internal static class LooseStrings
{
    /// <summary>The text of the JSON string <paramref name="utf8"/>, quotation marks and all. What stands for nothing is U+FFFD.</summary>
    public static string Decode(ReadOnlySpan<byte> utf8)
    {
        string raw = Encoding.UTF8.GetString(utf8);
        var text = new StringBuilder(raw.Length);
        for (int i = 1; i < raw.Length - 1; i++)
        {
            if (raw[i] != '\\')
            {
                text.Append(raw[i]);
                continue;
            }

            char escape = raw[++i];
            text.Append(escape switch
            {
                'n' => '\n',
                'r' => '\r',
                't' => '\t',
                'b' => '\b',
                'f' => '\f',
                'u' => (char)int.Parse(raw.AsSpan(i + 1, 4), NumberStyles.HexNumber, CultureInfo.InvariantCulture),
                _ => escape,
            });
            i += escape == 'u' ? 4 : 0;
        }

        // Through bytes and back, so that a lone half becomes U+FFFD.
        return Encoding.UTF8.GetString(Encoding.UTF8.GetBytes(text.ToString()));
    }
}
