using System.Text.Json;
using Sayso.Ledger.Answers;

namespace Sayso.Web.Api;

/// <summary>An answer, ready to be sent.</summary>
/// <param name="Body">What it says.</param>
internal sealed record Reply(byte[] Body)
{
    /// <summary>Its media type.</summary>
    public string MediaType { get; init; } = "application/json; charset=utf-8";

    /// <summary>Where its next page begins; null if there is none.</summary>
    public string? Next { get; init; }

    /// <summary>What it is known by as long as nothing changes; null where the ledger's last entry and the question tell that.</summary>
    public string? Tag { get; init; }

    /// <summary>An answer of the ledger in one of its forms.</summary>
    public static Reply Json(string form, Action<Utf8JsonWriter> write, string? next = null)
    {
        using var written = new MemoryStream();
        AnswerJson.Write(written, form, write, indented: false);
        return new Reply(written.ToArray()) { Next = next };
    }
}
