using Sayso.Cli.Input;

namespace Sayso.Cli.Output;

/// <summary>Where rendered readings go, in the order of their stories.</summary>
internal interface IReadingSink
{
    /// <summary>Sees whether there is a place for a story's reading; the fault if not. Asked before the story is read.</summary>
    Fault? Reserve(Story story);

    /// <summary>Puts a story's rendered reading in its place; the fault if that fails.</summary>
    Fault? Put(Story story, ReadOnlyMemory<byte> rendered);
}
