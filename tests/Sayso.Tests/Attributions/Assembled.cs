using Sayso.Attributions;
using Sayso.Text;

namespace Sayso.Tests.Attributions;

/// <summary>The attributions that come of what was found, none inside another.</summary>
internal static class Assembled
{
    public static IReadOnlyList<Attribution> Of(Layout layout, IEnumerable<Found> found)
    {
        var assembler = new Assembler(layout);
        foreach (var one in found)
        {
            assembler.Add(one);
        }

        return assembler.Attributions();
    }
}
