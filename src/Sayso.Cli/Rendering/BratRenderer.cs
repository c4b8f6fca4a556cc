using Sayso.Exchange;

namespace Sayso.Cli.Rendering;

/// <summary>Writes readings in brat's standoff form.</summary>
internal sealed class BratRenderer : IReadingRenderer
{
    public string Extension => ".ann";

    public void Render(Reading reading, string name, Stream output)
    {
        using var writer = new StreamWriter(output, leaveOpen: true);
        Brat.Write(writer, reading.Document, Annotation.Of(reading.Attributions));
    }
}
