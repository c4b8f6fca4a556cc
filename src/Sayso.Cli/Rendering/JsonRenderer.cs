using Sayso.Exchange;

namespace Sayso.Cli.Rendering;

/// <summary>Writes readings as JSON, laid out for people or one on each line.</summary>
internal sealed class JsonRenderer(Lazy<string> engine, bool indented) : IReadingRenderer
{
    public string Extension => ".json";

    public void Render(Reading reading, string name, Stream output)
    {
        ReadingJson.Write(output, reading, engine.Value, indented);
        output.WriteByte((byte)'\n');
    }
}
