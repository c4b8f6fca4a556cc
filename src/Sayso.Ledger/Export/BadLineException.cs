namespace Sayso.Ledger.Export;

/// <summary>A line cannot be taken over; it never leaves this room.</summary>
internal sealed class BadLineException(Fault fault) : Exception(fault.Message)
{
    public Fault Fault => fault;
}
