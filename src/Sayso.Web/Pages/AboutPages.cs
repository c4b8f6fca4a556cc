using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.AspNetCore.Routing;

namespace Sayso.Web.Pages;

/// <summary>What the marks mean.</summary>
internal static class AboutPages
{
    public static void Map(IEndpointRouteBuilder routes) => routes.MapGet("/about", () => new RazorComponentResult<AboutPage>());
}
