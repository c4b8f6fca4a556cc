namespace Sayso.Intake;

/// <summary>Carries a fault out of a stream to whoever reads it; it never leaves this house.</summary>
internal sealed class IntakeException(Fault fault) : Exception(fault.Message)
{
    public Fault Fault { get; } = fault;
}
