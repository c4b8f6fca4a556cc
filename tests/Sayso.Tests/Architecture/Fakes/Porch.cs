namespace Sayso.Tests.Architecture.Fakes;

internal static class Porch
{
    public static string Name { get; } = nameof(Porch).ToUpperInvariant();
}
