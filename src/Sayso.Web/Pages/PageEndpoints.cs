using Microsoft.AspNetCore.Routing;

namespace Sayso.Web.Pages;

/// <summary>The pages that people read.</summary>
internal static class PageEndpoints
{
    public static void Map(IEndpointRouteBuilder routes)
    {
        FrontPages.Map(routes);
        StoryPages.Map(routes);
        EntityPages.Map(routes);
        DisputePages.Map(routes);
        SearchPages.Map(routes);
        CheckPages.Map(routes);
        ChangePages.Map(routes);
        AboutPages.Map(routes);
    }
}
