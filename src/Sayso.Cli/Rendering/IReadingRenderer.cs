namespace Sayso.Cli.Rendering;

/// <summary>Writes readings in one format.</summary>
internal interface IReadingRenderer
{
    /// <summary>What the names of its files end in, with the dot.</summary>
    string Extension { get; }

    /// <summary>Writes a reading.</summary>
    /// <param name="reading">The reading.</param>
    /// <param name="name">What the story is called, where its document does not say.</param>
    /// <param name="output">Where to.</param>
    void Render(Reading reading, string name, Stream output);
}
