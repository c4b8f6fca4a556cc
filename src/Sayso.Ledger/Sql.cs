using Microsoft.Data.Sqlite;

namespace Sayso.Ledger;

/// <summary>One connection and its prepared commands, so that nothing is parsed twice. For one thread at a time.</summary>
/// <remarks>Values are bound to $1, $2, … and never become part of a command.</remarks>
internal sealed class Sql(SqliteConnection connection) : IDisposable
{
    private readonly Dictionary<string, SqliteCommand> _prepared = new(StringComparer.Ordinal);

    /// <summary>Runs a command and says how many rows it changed.</summary>
    public int Run(string command, params ReadOnlySpan<object?> values) => Prepare(command, values).ExecuteNonQuery();

    /// <summary>All rows that a question has for an answer.</summary>
    public List<T> All<T>(string question, Func<SqliteDataReader, T> row, params ReadOnlySpan<object?> values)
    {
        using var rows = Prepare(question, values).ExecuteReader();
        var all = new List<T>();
        while (rows.Read())
        {
            all.Add(row(rows));
        }

        return all;
    }

    /// <summary>The first row that a question has for an answer, or else <paramref name="otherwise"/>.</summary>
    public T First<T>(string question, Func<SqliteDataReader, T> row, T otherwise, params ReadOnlySpan<object?> values)
    {
        using var rows = Prepare(question, values).ExecuteReader();
        return rows.Read() ? row(rows) : otherwise;
    }

    /// <summary>The first column of the first row as a number; 0 where there is none.</summary>
    public long Number(string question, params ReadOnlySpan<object?> values) => First(question, row => row.IsDBNull(0) ? 0 : row.GetInt64(0), 0L, values);

    /// <inheritdoc/>
    public void Dispose()
    {
        foreach (var command in _prepared.Values)
        {
            command.Dispose();
        }

        connection.Dispose();
    }

    private SqliteCommand Prepare(string text, ReadOnlySpan<object?> values)
    {
        if (!_prepared.TryGetValue(text, out var command))
        {
            command = connection.CreateCommand();
#pragma warning disable CA2100 // Commands are constants or put together from constants; whatever a user typed is bound as a value.
            command.CommandText = text;
#pragma warning restore CA2100
            for (int i = 0; i < values.Length; i++)
            {
                command.Parameters.Add(new SqliteParameter { ParameterName = $"${i + 1}" });
            }

            _prepared.Add(text, command);
        }

        for (int i = 0; i < values.Length; i++)
        {
            command.Parameters[i].Value = values[i] ?? DBNull.Value;
        }

        return command;
    }
}
