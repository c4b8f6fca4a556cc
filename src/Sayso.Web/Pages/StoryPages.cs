using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.AspNetCore.Routing;
using Sayso.Ledger;
using Sayso.Ledger.Questions;
using Sayso.Web.Hosting;

namespace Sayso.Web.Pages;

/// <summary>Stories, and each of their statements at an address of its own.</summary>
internal static class StoryPages
{
    public static void Map(IEndpointRouteBuilder routes)
    {
        routes.MapPage("/stories/{id}", (context, ledger) => Page(ledger, Story(context, ledger), null, null));
        routes.MapPage("/stories/{id}/statements/{statement}", (context, ledger) =>
        {
            var story = Story(context, ledger);
            return Page(ledger, story, IndexOf(story, context.Part("statement")) ?? throw PageRoutes.Missing("statement"), KeyGuard.NameOf(context));
        });
    }

    private static StoredStory Story(HttpContext context, StoryLedger ledger) => ledger.Story(context.Part("id")) ?? throw PageRoutes.Missing("story");

    private static RazorComponentResult<StoryPage> Page(StoryLedger ledger, StoredStory story, int? marked, string? editor) => new(new
    {
        Story = story,
        Links = ledger.Links(story),
        Versions = ledger.Versions(story.Id).Count,
        Marked = marked,
        Editor = editor,
        Contests = marked is { } index ? ledger.Contests([new StoredStatement(story, story.Reading.Statements[index], null)]) : [],
    });

    private static int? IndexOf(StoredStory story, string id)
    {
        for (int i = 0; i < story.Reading.Statements.Count; i++)
        {
            if (story.Reading.Statements[i].Id == id)
            {
                return i;
            }
        }

        return null;
    }
}
