using System.Globalization;
using System.Text;
using CsvHelper;
using CsvHelper.Configuration;

namespace Sayso.Ledger.Export;

/// <summary>
/// Attributions as comma-separated values by RFC 4180: UTF-8, a header line, lines that end with CR LF. Unknown is an empty field. Cells are data
/// and written as they are, also where they begin with a sign that a spreadsheet program takes for a formula.
/// </summary>
internal sealed class CsvExport : IStoryExport
{
    private readonly CsvWriter _csv;

    public CsvExport(Stream output) => _csv = new CsvWriter(
        new StreamWriter(output, new UTF8Encoding(encoderShouldEmitUTF8Identifier: false), bufferSize: 16 * 1024, leaveOpen: true),
        new CsvConfiguration(CultureInfo.InvariantCulture) { NewLine = "\r\n", ShouldQuote = args => MustBeQuoted(args.Field) });

    public void Begin()
    {
        foreach (var column in AttributionColumns.All)
        {
            _csv.WriteField(column.Name);
        }

        _csv.NextRecord();
    }

    public void Add(ExportedStory story)
    {
        foreach (var statement in story.Statements)
        {
            foreach (var column in AttributionColumns.All)
            {
                _csv.WriteField(Shown(column.Value(new AttributionRow(story, statement))));
            }

            _csv.NextRecord();
        }
    }

    public void End() => _csv.Flush();

    public void Dispose() => _csv.Dispose();

    private static string? Shown(object? value) => value switch
    {
        null => null,
        bool flag => flag ? "true" : "false",
        DateOnly day => day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture),
        _ => Convert.ToString(value, CultureInfo.InvariantCulture),
    };

    /// <summary>A line feed or a carriage return alone would end the record for many readers, as the pair does.</summary>
    private static bool MustBeQuoted(string? field) =>
        field is { Length: > 0 } && (field.AsSpan().ContainsAny(",\"\r\n") || char.IsWhiteSpace(field[0]) || char.IsWhiteSpace(field[^1]));
}
