namespace Sayso.Tests.Specs.Runner;

/// <summary>A spec is written wrongly: its author must act, not the engine.</summary>
internal sealed class SpecException : Exception
{
    public SpecException(string message)
        : base(message)
    {
    }
}
