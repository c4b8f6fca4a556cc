using System.Globalization;
using System.Text;
using CsvHelper;
using CsvHelper.Configuration;
using Parquet;
using Parquet.Schema;
using Sayso.Text;

namespace Sayso.Ledger.Tests.Export;

public class TableTests
{
    [Fact]
    public void The_csv_says_what_the_ledger_says()
    {
        using var shelf = Exports.Everything();
        var rows = Csv(Exports.Text(shelf.Ledger, "csv"));
        Assert.Equal(shelf.Ledger.Figures().Statements, rows.Count);
        var said = rows.First(row => row["content"].Contains("cracks in two of the piers", StringComparison.Ordinal));
        Assert.Equal(
            ("Ilse Brandt", "Ilse Brandt", "person", "direct", "Harrow Courier", "2031-03-04", "true"),
            (said["speaker"], said["entity_name"], said["kind"], said["type"], said["outlet"], said["published"], said["independent"]));
        var unnamed = rows.First(row => row["source"].StartsWith("Two engineers", StringComparison.Ordinal));
        Assert.Equal(("unnamed", "2", "familiar with the inspection"), (unnamed["kind"], unnamed["unnamed_count"], unnamed["unnamed_basis"]));
        Assert.Contains(rows, row => row["independent"] == "false");
        Assert.Contains(rows, row => row["stance"] == "denies" && row["about"].Length > 0);
    }

    [Fact]
    public void Offsets_are_code_points_of_the_text()
    {
        using var shelf = new Shelf();
        shelf.Add(Exports.Hostile);
        Rune[] points = [.. Exports.Hostile.EnumerateRunes()];
        var rows = Csv(Exports.Text(shelf.Ledger, "csv"));
        Assert.NotEmpty(rows);
        foreach (var row in rows)
        {
            string[] pieces = [.. row["content_pieces"].Split(';').Select(piece => Slice(points, piece.Split(' ')[0], piece.Split(' ')[1]))];
            Assert.Equal(row["content"], string.Join(" … ", pieces));
            Assert.True(row["cue"].Length == 0 || row["cue"] == Slice(points, row["cue_start"], row["cue_end"]));
            Assert.True(row["source"].Length == 0 || row["source"] == Slice(points, row["source_start"], row["source_end"]));
        }

        Assert.Contains(rows, row => row["content"].Contains("🙂", StringComparison.Ordinal));
    }

    [Fact]
    public void Cells_that_look_like_formulas_and_names_with_quotes_and_line_ends_are_data()
    {
        using var shelf = new Shelf();
        shelf.Add(Tales.Bridge, "=cmd|' /C calc'!A0", "-1+1", title: "A \"b\"\r\nc, \n d\re");
        var row = Csv(Exports.Text(shelf.Ledger, "csv"))[0];
        Assert.Equal(("=cmd|' /C calc'!A0", "-1+1", "A \"b\"\r\nc, \n d\re"), (row["outlet"], row["url"], row["title"]));
    }

    [Fact]
    public async Task The_parquet_has_the_columns_and_values_of_the_csv()
    {
        using var shelf = Exports.Everything();
        var rows = Csv(Exports.Text(shelf.Ledger, "csv"));
        using var file = new MemoryStream(Exports.Bytes(shelf.Ledger, "parquet"));
        await using var reader = await ParquetReader.CreateAsync(file, new ParquetOptions { UseDateOnlyTypeForDates = true }, cancellationToken: TestContext.Current.CancellationToken);
        Assert.Equal(rows[0].Keys, reader.Schema.DataFields.Select(field => field.Name));
        using var group = reader.OpenRowGroupReader(0);
        foreach (var field in reader.Schema.DataFields)
        {
            var values = await Values(group, field);
            Assert.Equal(rows.Select(row => row[field.Name]), values);
        }
    }

    [Fact]
    public async Task A_parquet_of_many_rows_has_several_groups_and_one_of_none_has_its_columns()
    {
        using var shelf = new Shelf();
        using var none = new MemoryStream(Exports.Bytes(shelf.Ledger, "parquet"));
        await using (var empty = await ParquetReader.CreateAsync(none, cancellationToken: TestContext.Current.CancellationToken))
        {
            Assert.Equal((0, 40), (empty.RowGroupCount, empty.Schema.DataFields.Length));
        }

        shelf.Ledger.Append([ManyAttributions.Reading(10_000)], "1.0");
        using var file = new MemoryStream(Exports.Bytes(shelf.Ledger, "parquet"));
        await using var reader = await ParquetReader.CreateAsync(file, cancellationToken: TestContext.Current.CancellationToken);
        Assert.Equal(10_000, reader.RowGroups.Sum(group => group.RowCount));
        Assert.Equal(2, reader.RowGroupCount);
    }

    private static string Slice(Rune[] points, string start, string end) =>
        string.Concat(points[int.Parse(start, CultureInfo.InvariantCulture)..int.Parse(end, CultureInfo.InvariantCulture)]);

    private static List<Dictionary<string, string>> Csv(string text)
    {
        Assert.Equal('\n', text[^1]);
        using var reader = new CsvReader(new StringReader(text), new CsvConfiguration(CultureInfo.InvariantCulture) { NewLine = "\r\n" });
        reader.Read();
        reader.ReadHeader();
        var rows = new List<Dictionary<string, string>>();
        while (reader.Read())
        {
            Assert.Equal(reader.HeaderRecord!.Length, reader.Parser.Count);
            rows.Add(reader.HeaderRecord.ToDictionary(name => name, name => reader.GetField(name)!));
        }

        return rows;
    }

    private static async Task<List<string>> Values(ParquetRowGroupReader group, DataField field)
    {
        int count = (int)group.RowCount;
        if (field.ClrType == typeof(ReadOnlyMemory<char>))
        {
            var texts = new string?[count];
            await group.ReadAsync(field, texts!.AsMemory()!);
            return [.. texts.Select(text => text ?? "")];
        }

        return field.ClrType == typeof(long) ? await Of<long>()
            : field.ClrType == typeof(double) ? await Of<double>()
            : field.ClrType == typeof(bool) ? await Of<bool>()
            : await Of<DateOnly>();

        async Task<List<string>> Of<T>()
            where T : struct
        {
            var values = new T?[count];
            await group.ReadAsync<T>(field, values.AsMemory());
            return [.. values.Select(value => value switch
            {
                null => "",
                bool flag => flag ? "true" : "false",
                DateOnly day => day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture),
                var other => Convert.ToString(other, CultureInfo.InvariantCulture)!,
            })];
        }
    }
}
