#pragma warning disable CA1805, CA1812, CA1822 // These are here to be looked at, not to be run.
namespace Sayso.Tests.Architecture.Fakes.Early;

/// <summary>Types that break, or keep, the order of the rooms in each way there is, for the checker to find.</summary>
internal sealed class InAField
{
    private readonly Late.Thing? _thing = null;

    public bool HasThing => _thing is not null;
}

internal sealed class InASignature
{
    public void Take(Late.Thing[] things) => ArgumentNullException.ThrowIfNull(things);
}

internal sealed class InABody
{
    public int Make() => Late.Thing.Count();
}

internal sealed class InAGeneric : List<Late.Thing>;

internal sealed class UsesTheHall
{
    public string Name() => Porch.Name;
}

internal sealed class Clean
{
    public int Number() => 1;
}
