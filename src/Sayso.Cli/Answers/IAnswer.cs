using System.Text.Json;
using Sayso.Cli.Rendering;

namespace Sayso.Cli.Answers;

/// <summary>The ledger's answer to a question, which can be written in each of the formats.</summary>
internal interface IAnswer
{
    /// <summary>The name and version of its JSON form.</summary>
    string Form { get; }

    /// <summary>Where its next page begins; null if there is none.</summary>
    string? Next => null;

    /// <summary>Sets it for people.</summary>
    void Set(TypesetPage page, int width);

    /// <summary>Writes the fields of its JSON object that come after its form.</summary>
    void Write(Utf8JsonWriter json);

    /// <summary>Its CSV rows, the one with the columns' names first.</summary>
    IEnumerable<IReadOnlyList<string?>> Rows();
}
