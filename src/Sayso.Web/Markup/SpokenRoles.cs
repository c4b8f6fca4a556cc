using Sayso.Ledger.Questions;
using Sayso.Text;

namespace Sayso.Web.Markup;

/// <summary>What stories say that a speaker is, in their words: “Trump campaign spokesman”.</summary>
internal static class SpokenRoles
{
    /// <summary>The roles, that of most stories first.</summary>
    public static IEnumerable<string> Of(IEnumerable<StoredStatement> statements) => statements
        .Where(said => said.Statement.Provenance.Entity is not null)
        .DistinctBy(said => said.Story.Number)
        .SelectMany(said => said.Story.Reading.Entities.First(entity => entity.Id == said.Statement.Provenance.Entity).Roles.Distinct(StringComparer.OrdinalIgnoreCase))
        .Select(role => Plain.OneLine(role))
        .GroupBy(role => role, StringComparer.OrdinalIgnoreCase)
        .OrderByDescending(role => role.Count())
        .Select(role => role.Key);
}
