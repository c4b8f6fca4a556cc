namespace Sayso.Web.Pages;

/// <summary>What may be wrong with what people do on pages. A code is never given a second meaning.</summary>
internal static class PageFaults
{
    /// <summary>A story is to be read, and none was given.</summary>
    public static Fault NothingGiven() => new("SAYSO5030", "No story was given.", "Paste its text, choose a file, or give its address.");

    /// <summary>An address that is none of the web.</summary>
    public static Fault NotAnAddress() => new("SAYSO5031", "This is not an address on the web.", "Give one that begins with https:// or http://.");

    /// <summary>A day that cannot be understood.</summary>
    public static Fault NotADay(string typed) => new("SAYSO5033", $"“{Text.Plain.Cut(Text.Plain.OneLine(typed), 40)}” is not a day.", "Write days as 2026-11-23.");

    /// <summary>A page of somebody or something that is not on record.</summary>
    public static Fault NotOnRecord(string what) => new("SAYSO5034", $"There is no such {what} on record.", "It may have been withdrawn, or the address is not whole; search for it.");
}
