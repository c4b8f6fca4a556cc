namespace Sayso.Tests.Specs;

/// <summary>The one reader that all specs share: making it costs more than reading a story, and it may be used from many threads.</summary>
internal static class Readers
{
    private static readonly Lazy<StoryReader> One = new(() => new StoryReader());

    public static StoryReader Shared => One.Value;
}
