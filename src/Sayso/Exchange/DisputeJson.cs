using Sayso.Claims;
using Sayso.Text;

namespace Sayso.Exchange;

/// <summary>A dispute as JSON.</summary>
internal static class DisputeJson
{
    public static void Write(JsonOutput json, Dispute dispute, string text)
    {
        json.Text("id", dispute.Id);
        json.Text("claim", string.Join(" … ", dispute.About.Select(piece => piece.Of(text).ToString())));
        json.Spans("about", dispute.About);
        json.Texts("asserted", dispute.Asserted);
        json.Texts("denied", dispute.Denied);
        json.Texts("upheld", dispute.Upheld);
    }

    public static Dispute? Read(JsonFields fields, Document document)
    {
        string? id = fields.Text("id");
        fields.Text("claim");
        var about = fields.Spans("about", document);
        fields.Require(about is not null, "about", "a list of [start, end] pairs");
        var (asserted, denied, upheld) = (fields.Texts("asserted"), fields.Texts("denied"), fields.Texts("upheld"));
        return fields.Fault is not null ? null : new Dispute { Id = id!, About = about!, Asserted = asserted, Denied = denied, Upheld = upheld };
    }
}
