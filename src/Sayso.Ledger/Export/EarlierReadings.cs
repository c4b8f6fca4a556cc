using Sayso.Ledger.Index;
using Sayso.Ledger.Record;

namespace Sayso.Ledger.Export;

/// <summary>Which engines had read a text before an import began, for texts that were read more than once.</summary>
internal sealed class EarlierReadings
{
    private readonly HashSet<(long Document, string Engine)> _read = [];

    public static EarlierReadings Of(Sql sql, StoryArchive archive, long last)
    {
        var found = new EarlierReadings();
        var readings = sql.All("SELECT number, subject FROM entry WHERE kind = $1 AND number <= $2", row => (Number: row.GetInt64(0), Document: row.GetInt64(1)), (int)EntryKind.Reading, last);
        foreach (var several in readings.GroupBy(reading => reading.Document).Where(group => group.Skip(1).Any()))
        {
            var document = archive.Document(several.Key);
            foreach (var (number, _) in several)
            {
                found._read.Add((several.Key, archive.Reading(number, document).Engine));
            }
        }

        return found;
    }

    /// <summary>Whether an engine had read a text that another had read too.</summary>
    public bool Has(long document, string engine) => _read.Contains((document, engine));
}
