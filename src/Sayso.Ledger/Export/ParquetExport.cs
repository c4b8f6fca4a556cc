using System.IO.Compression;
using Parquet;
using Parquet.Schema;

namespace Sayso.Ledger.Export;

/// <summary>Attributions as a Parquet file: the columns of the CSV with their types, in row groups of some thousand rows.</summary>
internal sealed class ParquetExport : IStoryExport
{
    private const int RowsOfGroup = 8192;

    private readonly Stream _output;
    private readonly DataField[] _fields;
    private readonly List<object?>[] _values;
    private ParquetWriter? _writer;

    public ParquetExport(Stream output)
    {
        _output = new CountingStream(output);
        _fields = [.. AttributionColumns.All.Select(column => new DataField(column.Name, column.Type, isNullable: true))];
        _values = [.. AttributionColumns.All.Select(_ => new List<object?>())];
    }

    public void Begin() => _writer = Now(ParquetWriter.CreateAsync(new ParquetSchema(_fields), _output, new ParquetOptions { CompressionMethod = CompressionMethod.Zstd, CompressionLevel = CompressionLevel.Fastest }));

    public void Add(ExportedStory story)
    {
        foreach (var statement in story.Statements)
        {
            for (int i = 0; i < _fields.Length; i++)
            {
                _values[i].Add(AttributionColumns.All[i].Value(new AttributionRow(story, statement)));
            }

            if (_values[0].Count == RowsOfGroup)
            {
                WriteGroup();
            }
        }
    }

    public void End()
    {
        if (_values[0].Count > 0)
        {
            WriteGroup();
        }

        // The writer puts the file's directory at its end when it is disposed of.
        Now(_writer!.DisposeAsync().AsTask());
        _writer = null;
        _output.Flush();
    }

    public void Dispose()
    {
        // A file without its end is no file: whoever did not come to End has thrown it away.
    }

    private void WriteGroup()
    {
        using var group = _writer!.CreateRowGroup();
        for (int i = 0; i < _fields.Length; i++)
        {
            Now(WriteColumn(group, _fields[i], AttributionColumns.All[i].Type, _values[i]));
            _values[i].Clear();
        }
    }

    private static Task WriteColumn(ParquetRowGroupWriter group, DataField field, Type type, List<object?> values)
    {
        if (type == typeof(string))
        {
            return group.WriteAsync(field, [.. values.Select(value => (string?)value!)]);
        }

        return type == typeof(long) ? Write<long>()
            : type == typeof(double) ? Write<double>()
            : type == typeof(bool) ? Write<bool>()
            : Write<DateOnly>();

        Task Write<T>()
            where T : struct => group.WriteAsync(field, new ReadOnlyMemory<T?>([.. values.Select(value => (T?)value)]));
    }

    private static T Now<T>(Task<T> task) => task.GetAwaiter().GetResult();

    private static void Now(Task task) => task.GetAwaiter().GetResult();
}
