using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.AspNetCore.Routing;
using Sayso.Ledger;
using Sayso.Ledger.Questions;
using Sayso.Ledger.Versions;

namespace Sayso.Web.Pages;

/// <summary>The versions of a story.</summary>
internal static class ChangePages
{
    public static void Map(IEndpointRouteBuilder routes) => routes.MapGet("/changes", (string? id, StoryLedger ledger) =>
    {
        string? asked = string.IsNullOrWhiteSpace(id) ? null : id.Trim();
        return new RazorComponentResult<ChangesPage>(new { Asked = asked, Steps = Steps(asked is null ? [] : ledger.Versions(asked)) });
    });

    private static List<(StoredStory Story, IReadOnlyList<ReadingChange> Changes)> Steps(IReadOnlyList<StoredStory> versions) =>
        [.. versions.Select((version, i) => (version, i == 0 ? [] : ReadingComparison.Between(versions[i - 1].Reading, version.Reading)))];
}
