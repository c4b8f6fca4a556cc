namespace Sayso.Web;

/// <summary>The server cannot be started as it was told to.</summary>
public sealed class ServeException : Exception
{
    /// <summary>Creates an exception for a fault.</summary>
    public ServeException(Fault fault)
        : base(fault?.ToString()) => Fault = fault ?? throw new ArgumentNullException(nameof(fault));

    /// <summary>What is wrong, with its code and what to do.</summary>
    public Fault Fault { get; }
}
