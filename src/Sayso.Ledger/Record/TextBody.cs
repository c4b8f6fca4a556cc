using System.Runtime.InteropServices;
using System.Text;

namespace Sayso.Ledger.Record;

/// <summary>A text as an entry holds it: never altered, lone surrogates included.</summary>
internal static class TextBody
{
    private const byte Utf8 = 8;
    private const byte Utf16 = 16;
    private static readonly UTF8Encoding s_strict = new(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true);

    /// <summary>The entry's body for a text.</summary>
    public static byte[] Of(string text)
    {
        try
        {
            return Packing.Pack([Utf8, .. s_strict.GetBytes(text)]);
        }
        catch (EncoderFallbackException)
        {
            // UTF-8 has no form for half a surrogate pair.
            return Packing.Pack([Utf16, .. MemoryMarshal.AsBytes(text.AsSpan())]);
        }
    }

    /// <summary>The text of an entry's body.</summary>
    /// <exception cref="InvalidDataException">The body is damaged.</exception>
    public static string Text(ReadOnlySpan<byte> body)
    {
        byte[] bytes = Packing.Unpack(body);
        try
        {
            return bytes switch
            {
                [Utf8, .. var rest] => s_strict.GetString(rest),
                [Utf16, .. var rest] => new string(MemoryMarshal.Cast<byte, char>(rest)),
                _ => throw new InvalidDataException("The entry's text is in no known encoding."),
            };
        }
        catch (DecoderFallbackException e)
        {
            throw new InvalidDataException("The entry's text is not valid UTF-8.", e);
        }
    }
}
