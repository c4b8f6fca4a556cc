using System.Text;
using Microsoft.AspNetCore.Routing;
using Sayso.Exchange;
using Sayso.Ledger;
using Sayso.Ledger.Answers;
using Sayso.Ledger.Questions;

namespace Sayso.Web.Api;

/// <summary>Stories on record.</summary>
internal static class DocumentEndpoints
{
    private const string Tag = "documents";

    public static void Map(IEndpointRouteBuilder api)
    {
        api.MapQuestion("/documents", List, (given, ledger) =>
        {
            var page = ledger.Stories(given.Of(Ask.Order) ?? StoryOrder.Newest, given.Limit, given.Of(Ask.Cursor));
            return Reply.Json(DocumentsJson.Form, json => DocumentsJson.Write(json, page), page.Next);
        });
        api.MapQuestion("/documents/{id}", One, (given, ledger) => Reading(ledger, Find(given, ledger)));
        api.MapQuestion("/documents/{id}/text", Text, (given, ledger) =>
        {
            var document = Find(given, ledger).Reading.Document;
            return new Reply(Encoding.UTF8.GetBytes(document.Text)) { MediaType = "text/plain; charset=utf-8", Tag = $"\"{document.Id}\"" };
        });
        api.MapQuestion("/documents/{id}/attributions/{aid}", Attribution, (given, ledger) =>
        {
            var story = Find(given, ledger);
            string id = given.Of(Ask.Attribution)!;
            var said = ledger.Statement(story, id) ?? throw Absent.Of($"attribution {id} in this document");
            return Reply.Json(StatementsJson.FormOfOne, json => StatementsJson.Write(json, said, ledger.Contests([said])));
        });
    }

    /// <summary>A story with its reading, where it was published, and its versions.</summary>
    public static Reply Reading(StoryLedger ledger, StoredStory story)
    {
        var versions = ledger.Versions(story.Id);
        return Reply.Json(ReadingJson.Format, json => DocumentsJson.Write(json, story, versions));
    }

    private static StoredStory Find(Given given, StoryLedger ledger) =>
        ledger.Story(given.Of(Ask.Id)!) ?? throw new LedgerException(LedgerFaults.NoDocument(Absent.Short(given.Of(Ask.Id)!)));

    private static readonly Operation List = new("listDocuments", "Stories on record, a page at a time.")
    {
        Tag = Tag, Parameters = [Ask.Order, Ask.Limit, Ask.Cursor], Answer = "A page of stories.", Schema = "documents",
    };

    private static readonly Operation One = new("getDocument", "What was found in a story, where it was published, and its versions.")
    {
        Tag = Tag, Parameters = [Ask.Id], Answer = "The reading, in the form sayso-reading/1 with publications and versions.", Schema = "stored-reading", MayBeMissing = true,
    };

    private static readonly Operation Text = new("getDocumentText", "A story's text, as it was received: what the offsets of its reading count in.")
    {
        Tag = Tag, Parameters = [Ask.Id], Answer = "The text.", Schema = null, MayBeMissing = true,
    };

    private static readonly Operation Attribution = new("getAttribution", "One statement of a story, and whom it contests or is contested by.")
    {
        Tag = Tag, Parameters = [Ask.Id, Ask.Attribution], Answer = "The statement.", Schema = "statement-answer", MayBeMissing = true,
    };
}
