using Sayso.Ledger.Index;
using Sayso.Ledger.Record;

namespace Sayso.Ledger.Upkeep;

/// <summary>Makes everything that is derived from the record anew, by reading the record from its beginning.</summary>
internal sealed class Rebuilding(Sql sql, EntryLog log, Projection projection)
{
    private static readonly string[] s_tables = ["document", "appearance", "outlet", "statement", "fingerprint", "entity", "entity_key", "entity_story", "dispute", "matter_side", "claim_key", "spent", "correction"];
    private static readonly string[] s_indexes = ["words", "stories", "claims"];

    private readonly StoryArchive _archive = new(sql, log);

    public void Run()
    {
        foreach (string table in s_tables)
        {
            sql.Run($"DELETE FROM {table}");
        }

        foreach (string index in s_indexes)
        {
            sql.Run($"INSERT INTO {index} ({index}) VALUES ('delete-all')");
        }

        projection.Forget();
        foreach (var entry in log.All())
        {
            Apply(entry);
        }
    }

    private void Apply(Entry entry)
    {
        switch (entry.Kind)
        {
            case EntryKind.Document:
                projection.AddDocument(entry.Number, new Text.Document(TextBody.Text(entry.Body)));
                break;
            case EntryKind.Appearance:
                projection.AddPublication(entry.Number, entry.Subject!.Value, JsonBody.Read<Publication>(entry.Body));
                break;
            case EntryKind.Reading:
                var (reading, engine) = _archive.Reading(entry.Number, _archive.Document(entry.Subject!.Value));
                projection.AddReading(entry.Number, entry.Subject.Value, reading, engine);
                break;
            case EntryKind.Retraction:
                projection.Retract(entry.Number, entry.Subject!.Value);
                break;
            case EntryKind.Merge:
                projection.Merge(JsonBody.Read<Decision>(entry.Body));
                break;
            case EntryKind.Split:
                projection.Split(JsonBody.Read<Decision>(entry.Body));
                break;
            case EntryKind.Correction:
                projection.Correct(entry.Number, entry.Subject!.Value);
                break;
            case EntryKind.Undo:
                projection.Undo(entry.Number, log.At(entry.Subject!.Value)!);
                break;
        }
    }
}
