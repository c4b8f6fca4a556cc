namespace Sayso.Tests.Architecture.Fakes.Late;

internal sealed class Thing
{
    public static int Count() => 1;
}

internal sealed class UsesEarly
{
    public Early.Clean Clean { get; } = new();
}
