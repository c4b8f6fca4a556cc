using Sayso.Cli.Input;

namespace Sayso.Cli.Output;

/// <summary>Readings one after the other on standard output.</summary>
internal sealed class StandardOutputSink : IReadingSink
{
    private readonly Stream _output = Console.OpenStandardOutput();

    public Fault? Reserve(Story story) => null;

    public Fault? Put(Story story, ReadOnlyMemory<byte> rendered)
    {
        try
        {
            _output.Write(rendered.Span);
            _output.Flush();
            return null;
        }
        catch (IOException e)
        {
            return CliFaults.Unwritable("standard output", e);
        }
    }
}
