namespace Sayso.Ledger;

/// <summary>The ledger cannot do what it was asked for, through no fault of the program: the disk is full, the file is damaged, another process holds it.</summary>
public sealed class LedgerException : Exception
{
    /// <summary>Creates an exception for a fault.</summary>
    public LedgerException(Fault fault)
        : base(fault?.ToString()) => Fault = fault ?? throw new ArgumentNullException(nameof(fault));

    /// <summary>Creates an exception for a fault that another exception brought to light.</summary>
    public LedgerException(Fault fault, Exception cause)
        : base(fault?.ToString(), cause) => Fault = fault ?? throw new ArgumentNullException(nameof(fault));

    /// <summary>What is wrong, with its code and what to do.</summary>
    public Fault Fault { get; }
}
