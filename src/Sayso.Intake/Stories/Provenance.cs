using Sayso.Text;

namespace Sayso.Intake.Stories;

/// <summary>Where a story comes from, and what is known of it before it is read.</summary>
/// <param name="Origin">The file or address, as its user knows it.</param>
/// <param name="Offset">Where in that file, in bytes, if it is one of many.</param>
internal sealed record Provenance(string Origin, long? Offset = null)
{
    /// <summary>The address it was fetched from.</summary>
    public Uri? Address { get; init; }

    /// <summary>The charset that the server named.</summary>
    public string? Charset { get; init; }

    /// <summary>The same for records, each of which has an address of its own if it has any.</summary>
    public Provenance OfMany => this with { Address = null };

    public Arrival Failed(Fault fault) => new(Origin, Offset, null, Placed(fault), []);

    /// <summary>The text that <paramref name="result"/> holds, or its fault.</summary>
    public Arrival Of(DocumentResult result) => result.TryGet(out var document, out var fault)
        ? new Arrival(Origin, Offset, Address is null ? document : new Document(document.Text) { Url = Address.AbsoluteUri }, null, [.. result.Warnings.Select(Placed)])
        : Failed(fault);

    /// <summary>The story of <paramref name="draft"/>, or a fault if its text cannot be one.</summary>
    public Arrival Of(Draft draft)
    {
        if (!Document.FromText(draft.Text).TryGet(out _, out var fault))
        {
            return Failed(fault);
        }

        var document = new Document(draft.Text)
        {
            Title = draft.Title,
            Outlet = draft.Outlet,
            Author = draft.Author,
            Url = draft.Url ?? Address?.AbsoluteUri,
            Published = draft.Published,
        };
        return new Arrival(Origin, Offset, document, null, [.. draft.Warnings.Select(Placed)]);
    }

    /// <summary>In an archive the record's place says more than a place inside the record, which nobody can look up there.</summary>
    private Fault Placed(Fault fault) => fault with { File = Origin, Offset = Offset ?? fault.Offset };
}
