namespace Sayso.Cli.Output;

/// <summary>Shows a count on a line, on the thread that counts; <see cref="Progress{T}"/> would do it on another, and late.</summary>
/// <param name="line">Where.</param>
/// <param name="all">How many there are in all; null where that is not known.</param>
internal sealed class CountedProgress(RateLine line, long? all) : IProgress<long>
{
    /// <inheritdoc/>
    public void Report(long value) => line.Show(value, all is > 0 and var most ? (double)value / most : null, 0);
}
