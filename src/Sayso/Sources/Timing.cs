using Sayso.Text;

namespace Sayso.Sources;

/// <summary>When something was said.</summary>
/// <param name="Words">The story's words for it, “Sunday morning”; null where it has none. UTF-16 offsets.</param>
/// <param name="From">The first day it may have been; null where words and story's date do not tell.</param>
/// <param name="To">The last day it may have been, the same as <paramref name="From"/> for a single day.</param>
public sealed record Timing(Span? Words, DateOnly? From, DateOnly? To)
{
    /// <summary>The story says nothing of it.</summary>
    public static Timing Unknown { get; } = new(null, null, null);
}
