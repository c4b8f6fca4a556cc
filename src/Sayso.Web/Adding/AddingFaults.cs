namespace Sayso.Web.Adding;

/// <summary>What may be wrong with what is handed in. A code is never given a second meaning.</summary>
internal static class AddingFaults
{
    /// <summary>Too much waits to be read.</summary>
    public static Fault QueueFull() => new("SAYSO5050", "Too many stories wait to be read.", "Wait as long as Retry-After says and hand it in again; nothing of it was kept.");

    /// <summary>A form that was not given out by this server, or too long ago.</summary>
    public static Fault StaleForm() => new("SAYSO5052", "The form is not one that this server gave out since it was started.", "Go back, load the page again, and send it anew.");

    /// <summary>Reading it was begun again and again and never came to an end.</summary>
    public static Fault GivenUp(int tries) =>
        new("SAYSO5053", FormattableString.Invariant($"The reading of it was begun {tries} times, and each time the program ended before it was done."), "Please report it with the story.");

    /// <summary>A file that is too large.</summary>
    public static Fault FileTooLarge(long most) => new("SAYSO5054", FormattableString.Invariant($"The file is larger than {most:N0} bytes."), "Use `sayso add`, which takes files of any size.");
}
