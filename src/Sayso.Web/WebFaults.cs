namespace Sayso.Web;

/// <summary>What may be wrong with a request, or with how the server is started. A code is never given a second meaning.</summary>
/// <remarks>SAYSO5001 to 5015 are the ledger's.</remarks>
internal static class WebFaults
{
    /// <summary>A parameter or a field that is missing, unknown, given twice or holds what it may not.</summary>
    public static Fault BadParameter(string name, string what, string remedy) => new("SAYSO5016", $"The {name} {what}", remedy);

    /// <summary>Nothing is at the address.</summary>
    public static Fault NothingHere(string what) => new("SAYSO5017", $"There is no {what}.", "See /api for what there is, or begin at /.");

    /// <summary>A method that the address has no use for.</summary>
    public static Fault WrongMethod(string allowed) => new("SAYSO5018", "This address does not take that method.", allowed.Length == 0 ? "See /api for what it takes." : $"Use {allowed}.");

    /// <summary>A body that is too large.</summary>
    public static Fault TooLarge(long most) => new("SAYSO5019", Invariant($"The body is larger than {most:N0} bytes."), "Hand in one story, not a collection; `sayso add` takes files of any size.");

    /// <summary>A body of a kind that cannot be read.</summary>
    public static Fault UnknownMediaType(string wanted) => new("SAYSO5020", "The body is of a media type or an encoding that is not read here.", $"Send it as {wanted}, not compressed.");

    /// <summary>A body that is not what it says, or a request that makes no sense.</summary>
    public static Fault BadBody(string what) => new("SAYSO5021", $"The request cannot be understood: {what}", "See /api for what to send; text is UTF-8.");

    /// <summary>Too many requests from one caller.</summary>
    public static Fault TooMany() => new("SAYSO5022", "That were too many requests in too short a time.", "Wait as long as Retry-After says, then go on more slowly.");

    /// <summary>Something nobody thought of.</summary>
    public static Fault Unexpected() => new("SAYSO5023", "Something went wrong that should not have.", "Please report it with the time of the request; the server's log says more.");

    /// <summary>A request or its answer that takes too long.</summary>
    public static Fault TooSlow() => new("SAYSO5024", "This took longer than a request may take.", "Ask for less at once, or try again later.");

    /// <summary>A request under a name that is not this machine's: a page from elsewhere may have had its own name lead here.</summary>
    public static Fault ForeignHost() => new("SAYSO5025", "The request was made under a name that is not this machine's.", "Use the address that `sayso serve` printed.");

    /// <summary>A page from elsewhere wants to change something here.</summary>
    public static Fault CrossSite() => new("SAYSO5026", "A page from elsewhere may not do that here.", "Do it on a page of this server, or with a program.");

    /// <summary>A request without a key, or with one that is not known.</summary>
    public static Fault KeyNeeded(bool isGiven) => new("SAYSO5027", isGiven ? "The key is not known here." : "This needs a key.", "Send a key as `Authorization: Bearer KEY`; `sayso keys add` makes one.");

    /// <summary>A key that does not allow this.</summary>
    public static Fault ScopeNeeded(string scope) => new("SAYSO5028", $"The key does not allow this: it lacks the scope {scope}.", $"Use a key that has it; `sayso keys add NAME --scope {scope}` makes one.");

    /// <summary>The server would be open to everybody who can reach it.</summary>
    public static Fault NeedsKeys(string address) =>
        new("SAYSO5029", $"At {address} others than this machine can reach the server, and the ledger has no keys.", "Make one first with `sayso keys add`, or listen at 127.0.0.1.");

    private static string Invariant(FormattableString text) => FormattableString.Invariant(text);
}
