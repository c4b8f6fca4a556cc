namespace Sayso.Web.Hosting;

/// <summary>Which status a fault from elsewhere in the program is answered with.</summary>
internal static class FaultStatus
{
    /// <summary>The status of a fault.</summary>
    public static int Of(Fault fault) => fault.Code switch
    {
        // What was asked for is not there, or cannot be asked.
        "SAYSO5012" or "SAYSO5013" => 404,
        "SAYSO5014" or "SAYSO5071" or "SAYSO5072" or "SAYSO5073" => 400,
        // Another program writes; the disk is full.
        "SAYSO5004" => 503,
        "SAYSO5005" => 507,
        // The other server is not there, is too slow, or says no.
        "SAYSO3121" => 504,
        "SAYSO3120" or "SAYSO3122" or "SAYSO3123" or "SAYSO3124" => 502,
        // A story that is none, an address that is never asked.
        _ when fault.Code.StartsWith("SAYSO1", StringComparison.Ordinal) || fault.Code.StartsWith("SAYSO3", StringComparison.Ordinal) => 422,
        _ => 500,
    };
}
