using System.Globalization;
using Sayso.Intake;

namespace Sayso.Cli.Input;

/// <summary>A story to be read, or why there is none.</summary>
/// <param name="Source">Where it was found.</param>
/// <param name="Arrival">The story.</param>
/// <param name="Number">Which one it is, from 1, of the several that its file or address holds; null if it is the only one.</param>
internal sealed record Story(StorySource Source, Arrival Arrival, int? Number = null)
{
    /// <summary>What the story is called in messages and where it has no title.</summary>
    public string Name => Number is null ? Arrival.Origin : string.Create(CultureInfo.InvariantCulture, $"{Arrival.Origin}, story {Number}");

    /// <summary>What its reading is called in a folder, without extension.</summary>
    public string OutputName => Source.OutputNameOf(Arrival.Origin) + (Number is null ? "" : string.Create(CultureInfo.InvariantCulture, $"-{Number}"));

    /// <summary>The file it came from; null if it came from elsewhere.</summary>
    public string? File => Source.IsPiped || Source.IsAddress ? null : Arrival.Origin;

    /// <summary>The story as one that cannot be read.</summary>
    public Story Failed(Fault fault) => this with { Arrival = Arrival with { Document = null, Fault = fault } };
}
