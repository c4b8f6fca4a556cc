namespace Sayso.Exchange;

/// <summary>Which T lines of a standoff file an E line may refer to.</summary>
public enum BratReferences
{
    /// <summary>Any in the file, as brat has it.</summary>
    Anywhere,

    /// <summary>Only those above it, as the published yardstick for PolNeAR reads them; some of PolNeAR's files have some below.</summary>
    Above,
}
