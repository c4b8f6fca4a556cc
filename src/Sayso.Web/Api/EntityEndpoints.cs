using System.Globalization;
using Microsoft.AspNetCore.Routing;
using Sayso.Ledger;
using Sayso.Ledger.Answers;
using Sayso.Ledger.Questions;

namespace Sayso.Web.Api;

/// <summary>Persons, organisations and others whom stories name.</summary>
internal static class EntityEndpoints
{
    private const string Tag = "entities";

    public static void Map(IEndpointRouteBuilder api)
    {
        api.MapQuestion("/entities", Named, (given, ledger) =>
        {
            var figures = ledger.Named(given.Of(Ask.Name)!, given.Limit);
            return Reply.Json(PersonJson.FormOfMany, json => PersonJson.Write(json, figures));
        });
        api.MapQuestion("/entities/{number}", One, (given, ledger) =>
        {
            var profile = ledger.Profile([Find(given, ledger)], given.Limit, given.Of(Ask.Cursor));
            return Reply.Json(PersonJson.Form, json => PersonJson.Write(json, profile), profile.Page.Next);
        });
        api.MapQuestion("/entities/{number}/attributions", Said, (given, ledger) =>
        {
            var page = ledger.Find(Ask.Query(given) with { Entity = Find(given, ledger).Number });
            return Reply.Json(StatementsJson.Form, json => StatementsJson.Write(json, page), page.Next);
        });
    }

    private static Figure Find(Given given, StoryLedger ledger)
    {
        long number = given.Of(Ask.Number)!.Value;
        return ledger.Named(number) ?? throw new LedgerException(LedgerFaults.NoEntity(number.ToString(CultureInfo.InvariantCulture)));
    }

    private static readonly Operation Named = new("findEntities", "Who may be meant by a name, those with most statements first.")
    {
        Tag = Tag, Parameters = [Ask.Name, Ask.Limit], Answer = "Who may be meant; nobody, where nobody on record has the name.", Schema = "entities",
    };

    private static readonly Operation One = new("getEntity", "What is on record of somebody: roles, names, how much they said when, their newest statements, and who contests them.")
    {
        Tag = Tag, Parameters = [Ask.Number, Ask.Limit, Ask.Cursor], Answer = "What is on record of them.", Schema = "person", MayBeMissing = true,
    };

    private static readonly Operation Said = new("findAttributionsOfEntity", "What somebody said, those of the newest stories first.")
    {
        Tag = Tag, Parameters = [Ask.Number, .. Ask.OfStatements.Where(parameter => parameter != Ask.Entity)], Answer = "A page of statements.", Schema = "statements", MayBeMissing = true,
    };
}
