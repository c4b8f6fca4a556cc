using System.Text.Encodings.Web;
using System.Text.Unicode;
using Microsoft.Extensions.DependencyInjection;

namespace Sayso.Web.Pages;

/// <summary>What pages are made with.</summary>
internal static class PageParts
{
    public static void Add(IServiceCollection parts)
    {
        // Only what HTML asks for is encoded: curly quotation marks, of which news is full, need not be six characters each.
        parts.AddSingleton(HtmlEncoder.Create(UnicodeRanges.All));
        parts.AddRazorComponents();
    }
}
