using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.AspNetCore.Routing;
using Sayso.Ledger;
using Sayso.Ledger.Questions;

namespace Sayso.Web.Pages;

/// <summary>Stories, and each of their statements at an address of its own.</summary>
internal static class StoryPages
{
    public static void Map(IEndpointRouteBuilder routes)
    {
        routes.MapGet("/stories/{id}", (string id, StoryLedger ledger) => ledger.Story(id) is { } story ? Page(ledger, story, null) : Missing("story"));
        routes.MapGet("/stories/{id}/statements/{statement}", (string id, string statement, StoryLedger ledger) =>
            ledger.Story(id) is not { } story ? Missing("story") : IndexOf(story, statement) is { } index ? Page(ledger, story, index) : Missing("statement"));
    }

    /// <summary>The page that says that something is not there.</summary>
    public static IResult Missing(string what) => new RazorComponentResult<MissingPage>(new { Fault = PageFaults.NotOnRecord(what) }) { StatusCode = StatusCodes.Status404NotFound };

    private static RazorComponentResult<StoryPage> Page(StoryLedger ledger, StoredStory story, int? marked) => new(new
    {
        Story = story,
        Links = ledger.Links(story),
        Versions = ledger.Versions(story.Id).Count,
        Marked = marked,
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
