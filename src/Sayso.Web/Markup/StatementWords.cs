using System.Buffers;
using Sayso.Attributions;
using Sayso.Text;

namespace Sayso.Web.Markup;

/// <summary>The words of statements as they are shown.</summary>
internal static class StatementWords
{
    private static readonly SearchValues<char> s_quotationMarks = SearchValues.Create("“”\"‘«„");

    /// <summary>The content on one line; what is direct shows its quotation marks, whether or not they are counted with the content.</summary>
    public static string Of(Attribution attribution, string text)
    {
        string words = string.Join(" … ", attribution.Content.Select(piece => Plain.OneLine(piece.Of(text))));
        return attribution.Type == AttributionType.Direct && words.AsSpan().IndexOfAny(s_quotationMarks) != 0 ? $"“{words}”" : words;
    }
}
