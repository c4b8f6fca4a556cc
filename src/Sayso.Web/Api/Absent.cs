using Sayso.Web.Hosting;

namespace Sayso.Web.Api;

/// <summary>Something that was asked for and is not there.</summary>
internal static class Absent
{
    /// <summary>Says what is not there: “dispute 17”.</summary>
    public static RefusalException Of(string what) => new(404, WebFaults.NothingHere(Short(what)));

    /// <summary>So much of a name as a message has room for.</summary>
    public static string Short(string name) => name.Length <= 80 ? name : name[..80] + "…";
}
