using DbUp;
using DbUp.Engine.Output;
using DbUp.Sqlite.Helpers;
using Microsoft.Data.Sqlite;

namespace Sayso.Ledger;

/// <summary>The file of a ledger: opened, made, and brought to the form that this version knows.</summary>
internal static class LedgerFile
{
    /// <summary>What marks a SQLite file as ours: “Says”.</summary>
    private const long Mark = 0x53617973;

    /// <summary>Bytes in a page of a new ledger.</summary>
    public const int PageSize = 8_192;

    /// <summary>How long the write-ahead log may get before its pages go into the file.</summary>
    private const int LogBytes = 16 * 1024 * 1024;

    private static readonly string[] s_scripts =
        [.. typeof(LedgerFile).Assembly.GetManifestResourceNames().Where(name => name.EndsWith(".sql", StringComparison.Ordinal)).Order(StringComparer.Ordinal)];

    /// <summary>The number of the newest form.</summary>
    public static int Newest => s_scripts.Length;

    /// <summary>The last form that changed what the index holds. Later ones only add tables, which are right while empty: making the index of a million statements anew takes minutes.</summary>
    public const int IndexForm = 7;

    /// <summary>Opens the file for writing, made if it is not there.</summary>
    /// <param name="path">The file.</param>
    /// <param name="form">The form to bring it to; the newest but in tests.</param>
    /// <param name="grew">Whether its form changed so that what is derived from the record must be made anew.</param>
    public static Sql OpenForWriting(string path, int form, out bool grew)
    {
        if (Path.GetDirectoryName(Path.GetFullPath(path)) is { Length: > 0 } folder)
        {
            Directory.CreateDirectory(folder);
        }

        var connection = Connect(path, SqliteOpenMode.ReadWriteCreate);
        var sql = new Sql(connection);
        try
        {
            Check(sql, path);
            // Counts for a new file only. Texts and readings take half of one of SQLite’s usual pages of 4096 bytes or more, and leave a quarter of them empty.
            sql.Run($"PRAGMA page_size = {PageSize}");
            sql.First("PRAGMA journal_mode = WAL", row => row.GetString(0), "");
            // What was reported as stored is on the disk, whatever happens to the machine.
            sql.Run("PRAGMA synchronous = FULL");
            sql.Run("PRAGMA cache_size = -65536");
            sql.Run($"PRAGMA wal_autocheckpoint = {LogBytes / sql.Number("PRAGMA page_size")}");
            grew = Grow(sql, connection, form);
            return sql;
        }
        catch
        {
            sql.Dispose();
            throw;
        }
    }

    /// <summary>Opens the file for questions.</summary>
    public static Sql OpenForReading(string path)
    {
        var sql = new Sql(Connect(path, SqliteOpenMode.ReadWrite));
        sql.Run("PRAGMA query_only = ON");
        sql.Run("PRAGMA cache_size = -32768");
        return sql;
    }

    private static SqliteConnection Connect(string path, SqliteOpenMode mode)
    {
        var connection = new SqliteConnection(new SqliteConnectionStringBuilder { DataSource = path, Mode = mode, DefaultTimeout = 30, Pooling = false }.ToString());
        try
        {
            connection.Open();
            using var command = connection.CreateCommand();
            command.CommandText = "PRAGMA busy_timeout = 30000; PRAGMA trusted_schema = OFF; PRAGMA cell_size_check = ON; PRAGMA temp_store = MEMORY";
            command.ExecuteNonQuery();
            return connection;
        }
        catch
        {
            connection.Dispose();
            throw;
        }
    }

    /// <summary>Refuses a file that is not ours or of a later form, before anything is written to it.</summary>
    private static void Check(Sql sql, string path)
    {
        long mark = sql.Number("PRAGMA application_id");
        bool isEmpty = sql.Number("SELECT count(*) FROM sqlite_schema") == 0;
        if (mark != Mark && !(mark == 0 && isEmpty))
        {
            throw new LedgerException(LedgerFaults.NotALedger(path));
        }

        long form = sql.Number("PRAGMA user_version");
        if (form > Newest)
        {
            throw new LedgerException(LedgerFaults.Newer(path, form, Newest));
        }
    }

    private static bool Grow(Sql sql, SqliteConnection connection, int form)
    {
        if (sql.Number("PRAGMA user_version") >= form)
        {
            return false;
        }

        // Two processes may open a new ledger at once; the second finds the work done.
        sql.Run("BEGIN IMMEDIATE");
        long before = sql.Number("PRAGMA user_version");
        if (before < form)
        {
            using var shared = new SharedConnection(connection);
            var scripts = s_scripts.Take(form).ToHashSet(StringComparer.Ordinal);
            var result = DeployChanges.To.SqliteDatabase(shared)
                .WithScriptsEmbeddedInAssembly(typeof(LedgerFile).Assembly, scripts.Contains)
                .WithoutTransaction()
                .WithVariablesDisabled()
                .LogTo(new NoOpUpgradeLog())
                .Build()
                .PerformUpgrade();
            if (!result.Successful)
            {
                sql.Run("ROLLBACK");
                throw result.Error;
            }

            sql.Run($"PRAGMA application_id = {Mark}");
            sql.Run($"PRAGMA user_version = {form}");
        }

        sql.Run("COMMIT");
        return before > 0 && before < Math.Min(form, IndexForm);
    }
}
