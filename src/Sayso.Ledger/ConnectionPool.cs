using Microsoft.Data.Sqlite;

namespace Sayso.Ledger;

/// <summary>
/// Connections for questions, so that a slow one does not hold up the others: as many as there are cores, opened when they are first needed. What was used last is
/// used first, since its pages are in memory. Each question sees the ledger as it was when it began, whoever writes meanwhile.
/// </summary>
internal sealed class ConnectionPool : IDisposable
{
    /// <summary>A core answers one question at a time; more connections would only take memory.</summary>
    private const int Most = 16;

    /// <summary>What all connections together may keep of the file in memory.</summary>
    private const int CacheKibibytes = 64 * 1024;

    private readonly string _path;
    private readonly int _size;
    private readonly SemaphoreSlim _free;
    private readonly Stack<Sql> _idle = new();
    private bool _isDisposed;

    /// <summary>Creates a pool with its first connection, so that a file that cannot be opened is known at once.</summary>
    public ConnectionPool(string path, int size)
    {
        _path = path;
        _size = Math.Clamp(size, 2, Most);
        _free = new SemaphoreSlim(_size);
        _idle.Push(Open());
    }

    /// <summary>Asks a question over a connection that nobody else uses meanwhile; waits where all are in use.</summary>
    /// <exception cref="ObjectDisposedException">The ledger was closed.</exception>
    public T Ask<T>(Func<Sql, T> question)
    {
        _free.Wait();
        try
        {
            var sql = Take();
            try
            {
                return Within(sql, question);
            }
            finally
            {
                Return(sql);
            }
        }
        finally
        {
            _free.Release();
        }
    }

    /// <summary>Closes the connections; those in use are closed when their questions are answered.</summary>
    public void Dispose()
    {
        lock (_idle)
        {
            _isDisposed = true;
            while (_idle.TryPop(out var sql))
            {
                sql.Dispose();
            }
        }
    }

    private static T Within<T>(Sql sql, Func<Sql, T> question)
    {
        sql.Run("BEGIN");
        bool isAnswered = false;
        try
        {
            var answer = question(sql);
            isAnswered = true;
            return answer;
        }
        finally
        {
            End(sql, isAnswered);
        }
    }

    private static void End(Sql sql, bool isAnswered)
    {
        try
        {
            sql.Run("ROLLBACK");
        }
        catch (SqliteException) when (!isAnswered)
        {
            // After some failures SQLite has ended the transaction by itself; what failed is being told already.
        }
    }

    private Sql Take()
    {
        lock (_idle)
        {
            ObjectDisposedException.ThrowIf(_isDisposed, this);
            if (_idle.TryPop(out var sql))
            {
                return sql;
            }
        }

        return Open();
    }

    private void Return(Sql sql)
    {
        lock (_idle)
        {
            if (!_isDisposed)
            {
                _idle.Push(sql);
                return;
            }
        }

        sql.Dispose();
    }

    private Sql Open()
    {
        var sql = LedgerFile.OpenForReading(_path);
        sql.Run($"PRAGMA cache_size = -{CacheKibibytes / _size}");
        return sql;
    }
}
