using System.Text;
using Sayso.Text;

namespace Sayso.Tests.Text;

/// <summary>Draws a layout, so that a test shows what it expects.</summary>
internal static class Drawing
{
    /// <summary>The tokens, with bars between them.</summary>
    public static string Tokens(string text) => string.Join('|', Layout.Of(text).Tokens.Select(token => token.Span.Of(text).ToString()));

    /// <summary>The sentences, with bars between them; what stands in them is given as it is.</summary>
    public static string Sentences(string text)
    {
        var layout = Layout.Of(text);
        return string.Join(" | ", layout.Sentences.Select(sentence => layout.SpanOf(sentence).Of(text).ToString()));
    }

    /// <summary>The paragraphs, with bars between them and a space for each white space in them.</summary>
    public static string Paragraphs(string text)
    {
        var layout = Layout.Of(text);
        return string.Join(" | ", layout.Paragraphs.Select(paragraph => layout.SpanOf(paragraph).Of(text).ToString().ReplaceLineEndings(" ")));
    }

    /// <summary>
    /// The text with brackets around its quotations: <c>⟦…⟧</c>, <c>⟦!…⟧</c> if a mark is missing, <c>⟦+…⟧</c> if it goes on
    /// with the one of the paragraph before.
    /// </summary>
    public static string Quotations(string text)
    {
        var layout = Layout.Of(text);
        var starts = layout.Quotations.ToLookup(quotation => quotation.Outer.Start);
        var ends = layout.Quotations.ToLookup(quotation => quotation.Outer.End);
        var drawing = new StringBuilder();
        for (int i = 0; i <= text.Length; i++)
        {
            drawing.Append('⟧', ends[i].Count());
            foreach (var quotation in starts[i])
            {
                drawing.Append('⟦').Append(quotation.Continues ? "+" : "").Append(quotation.Unbalanced ? "!" : "");
            }

            if (i < text.Length)
            {
                drawing.Append(text[i]);
            }
        }

        return drawing.ToString();
    }
}
