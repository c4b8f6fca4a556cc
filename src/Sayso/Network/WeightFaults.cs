namespace Sayso.Network;

/// <summary>What can be wrong with a file of weights: codes from <c>SAYSO3001</c> on.</summary>
internal static class WeightFaults
{
    private const string Reinstall = "Install Sayso again, or train the model anew.";

    /// <summary>The file cannot be opened or read.</summary>
    public static Fault Unreadable(string file, string reason) =>
        new("SAYSO3001", $"The weights cannot be read: {reason}", Reinstall) { File = file };

    /// <summary>The file is no safetensors file, or its end is missing.</summary>
    public static Fault Framing(string file, string what, long? offset = null) =>
        new("SAYSO3002", $"This is no complete safetensors file: {what}.", Reinstall, offset) { File = file };

    /// <summary>The header is not what the format asks for.</summary>
    public static Fault Header(string file, string what, long? offset = null) =>
        new("SAYSO3003", $"The header of the weights is damaged: {what}.", Reinstall, offset) { File = file };

    /// <summary>A tensor's place, shape and type do not fit together, or it shares bytes with another.</summary>
    public static Fault Layout(string file, string tensor, string what) =>
        new("SAYSO3004", $"The tensor '{tensor}' is damaged: {what}.", Reinstall) { File = file };

    /// <summary>The model asks for a tensor that the file lacks, or has in another shape or type.</summary>
    public static Fault Unfit(string file, string tensor, string what) =>
        new("SAYSO3005", $"The weights are of another model: tensor '{tensor}' {what}.", Reinstall) { File = file };
}
