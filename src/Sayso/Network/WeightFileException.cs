namespace Sayso.Network;

/// <summary>The model's weights cannot be used: the file is missing, damaged, or belongs to another model.</summary>
public sealed class WeightFileException : Exception
{
    /// <summary>Creates an exception for a fault.</summary>
    public WeightFileException(Fault fault)
        : base(fault?.ToString()) => Fault = fault ?? throw new ArgumentNullException(nameof(fault));

    /// <summary>Creates an exception for a fault that another exception brought to light.</summary>
    public WeightFileException(Fault fault, Exception cause)
        : base(fault?.ToString(), cause) => Fault = fault ?? throw new ArgumentNullException(nameof(fault));

    /// <summary>What is wrong, with its code and what to do.</summary>
    public Fault Fault { get; }
}
