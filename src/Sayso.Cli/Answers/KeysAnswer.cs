using System.Globalization;
using System.Text.Json;
using Sayso.Cli.Output;
using Sayso.Cli.Rendering;
using Sayso.Ledger;
using Sayso.Text;
using Spectre.Console.Rendering;

namespace Sayso.Cli.Answers;

/// <summary>The keys by which a ledger may be used over HTTP.</summary>
internal sealed class KeysAnswer(IReadOnlyList<ApiKey> keys) : IAnswer
{
    public string Form => "sayso-keys/1";

    public void Set(TypesetPage page, int width)
    {
        page.EndLine();
        if (keys.Count == 0)
        {
            page.Flow(ReportLook.Margin, [new Segment("There are no keys.")]);
        }

        foreach (var key in keys)
        {
            page.Flow(ReportLook.Margin, [new Segment(Plain.OneLine(key.Name), ReportLook.Strong), new Segment("· " + string.Join(", ", ScopesOf(key)))], [new Segment(Made(key), ReportLook.Faint)]);
        }

        page.EndLine();
    }

    public void Write(Utf8JsonWriter json)
    {
        json.WriteStartArray("keys");
        foreach (var key in keys)
        {
            json.WriteStartObject();
            json.WriteString("name", key.Name);
            json.WriteStartArray("scopes");
            foreach (string scope in ScopesOf(key))
            {
                json.WriteStringValue(scope);
            }

            json.WriteEndArray();
            json.WriteString("made", key.Made.ToString("yyyy-MM-ddTHH:mm:ssZ", CultureInfo.InvariantCulture));
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }

    public IEnumerable<IReadOnlyList<string?>> Rows() => [["name", "scopes", "made"], .. keys.Select(key => new[] { key.Name, string.Join(' ', ScopesOf(key)), Made(key) })];

    private static IEnumerable<string> ScopesOf(ApiKey key) =>
        Enum.GetValues<KeyScopes>().Where(scope => scope != KeyScopes.None && key.Scopes.HasFlag(scope)).Select(scope => scope.ToString().ToLowerInvariant());

    private static string Made(ApiKey key) => key.Made.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
}
