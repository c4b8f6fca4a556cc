using Sayso.Attributions;
using Sayso.Claims;
using Sayso.Ledger.Checking;
using Sayso.Ledger.Questions;
using Sayso.Sources;

namespace Sayso.Web.Api;

/// <summary>Every parameter there is.</summary>
internal static class Ask
{
    /// <summary>How many an answer may have.</summary>
    public const int MostLimit = 1000;

    public static readonly Parameter<string> Words = Parameters.Text("words", "Words in what was said, in any form (deny, denied); \"in quotation marks\" they stand together, and den* begins many.");

    public static readonly Parameter<string> Speaker = Parameters.Text("speaker", "Words in the speaker's name or description.");

    public static readonly Parameter<long?> Entity = Parameters.Number("entity", "The speaker, by the number of the entity.", 1, long.MaxValue);

    public static readonly Parameter<SourceKind?> Kind = Parameters.Named<SourceKind>("kind", "The kind of the source.");

    public static readonly Parameter<Stance?> Stance = Parameters.Named<Stance>("stance", "What the source does with it.");

    public static readonly Parameter<Channel?> Channel = Parameters.Named<Channel>("channel", "By what way it was said.");

    public static readonly Parameter<AttributionType?> Type = Parameters.Named<AttributionType>("type", "In quotation marks (direct), without (indirect), or both (mixed).");

    public static readonly Parameter<string> Outlet = Parameters.Text("outlet", "The outlet's name, or a part of it.");

    public static readonly Parameter<DateOnly?> From = Parameters.Day("from", "The first day on which the story may have been published.");

    public static readonly Parameter<DateOnly?> To = Parameters.Day("to", "The last day on which the story may have been published.");

    public static readonly Parameter<double?> Confidence = Parameters.Share("confidence", "The least confidence.");

    public static readonly Parameter<bool> Expressed = Parameters.Flag("expressed", "Whether private states (believes, fears) are left out.");

    public static readonly Parameter<long?> Limit = Parameters.Number("limit", "How many at most.", 1, MostLimit, StatementQuery.DefaultLimit);

    public static readonly Parameter<string> Cursor = Parameters.Text("cursor", "Where to go on: `next` of the page before.", 100);

    public static readonly Parameter<StoryOrder?> Order = Parameters.Named<StoryOrder>("order", "By day of publication with the newest first, or as the stories came in.", StoryOrder.Newest);

    public static readonly Parameter<bool> Settled = Parameters.Flag("settled", "Whether disputes that were settled are there too: whoever asserted it has taken it back.");

    public static readonly Parameter<string> Name = Parameters.Text("name", "The name of a person, organisation or group, or a part of it.", required: true);

    public static readonly Parameter<string> Quotation = Parameters.Text(
        "quotation", "What somebody is supposed to have said; … may stand for left-out words, and square brackets hold an editor's.", CheckedQuotation.MaxLength, required: true);

    public static readonly Parameter<string> Url = Parameters.Text("url", "The story's address.", 2000);

    public static readonly Parameter<string> IdOfVersion = Parameters.Text("id", "The id of any version of the story, or the beginning of one.", 100);

    public static readonly Parameter<string> Id = Parameters.Text("id", "The document's id, sha256:…, or the beginning of one, of four digits or more.", 100, path: true);

    public static readonly Parameter<string> Attribution = Parameters.Text("aid", "The attribution's id within the reading: a1.", 100, path: true);

    public static readonly Parameter<long?> Number = Parameters.Number("number", "The number.", 1, long.MaxValue, path: true);

    /// <summary>What statements may be searched by.</summary>
    public static readonly IReadOnlyList<Parameter> OfStatements = [Words, Speaker, Entity, Kind, Stance, Channel, Type, Outlet, From, To, Confidence, Expressed, Limit, Cursor];

    /// <summary>The search for statements that was asked for.</summary>
    public static StatementQuery Query(Given given) => new()
    {
        Words = given.Of(Words),
        Speaker = given.Of(Speaker),
        Entity = given.Of(Entity),
        Kind = given.Of(Kind),
        Stance = given.Of(Stance),
        Channel = given.Of(Channel),
        Type = given.Of(Type),
        Outlet = given.Of(Outlet),
        From = given.Of(From),
        To = given.Of(To),
        MinConfidence = given.Of(Confidence) ?? 0,
        ExpressedOnly = given.Of(Expressed),
        Limit = given.Limit,
        Cursor = given.Of(Cursor),
    };
}
