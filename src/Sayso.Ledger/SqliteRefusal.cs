using Microsoft.Data.Sqlite;

namespace Sayso.Ledger;

/// <summary>SQLite's refusals in words for users.</summary>
internal static class SqliteRefusal
{
    private const int Busy = 5;
    private const int Locked = 6;
    private const int Damage = 11;
    private const int Full = 13;
    private const int NoDatabase = 26;

    /// <summary>What came of SQLite's refusal, for the file at <paramref name="path"/>.</summary>
    public static LedgerException Of(SqliteException e, string path)
    {
        string what = e.Message.Split('\n')[0];
        return new LedgerException(e.SqliteErrorCode switch
        {
            Busy or Locked => LedgerFaults.InUse(path),
            Full => LedgerFaults.NoRoom(path),
            Damage => LedgerFaults.Damaged(path, "a page of the file cannot be read."),
            NoDatabase => LedgerFaults.NotALedger(path),
            _ => LedgerFaults.Unusable(path, what.EndsWith('.') ? what : what + "."),
        }, e);
    }
}
