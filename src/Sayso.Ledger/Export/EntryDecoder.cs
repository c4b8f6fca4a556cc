using Sayso.Ledger.Record;
using Sayso.Text;

namespace Sayso.Ledger.Export;

/// <summary>Takes entries apart, and the entries that they are about.</summary>
/// <exception cref="InvalidDataException">Thrown by all of its methods where an entry is damaged.</exception>
internal sealed class EntryDecoder(EntryReader entries)
{
    private const int MostKept = 256;

    private readonly Dictionary<long, string> _ids = [];

    /// <summary>The document of an entry.</summary>
    public static Document Document(Entry entry) => new(TextBody.Text(entry.Body));

    /// <summary>The publication of an entry.</summary>
    public static Publication Publication(Entry entry) => JsonBody.Read<Publication>(entry.Body);

    /// <summary>The document that an entry is about.</summary>
    /// <exception cref="LostSubjectException">It cannot be read.</exception>
    public Document Subject(Entry entry) => DocumentAt(entry.Subject ?? 0);

    /// <summary>The id of the document that an entry is about.</summary>
    /// <exception cref="LostSubjectException">It cannot be read.</exception>
    public string SubjectId(Entry entry) => IdAt(entry.Subject ?? 0);

    /// <summary>The decision of an entry; null if it is none.</summary>
    /// <exception cref="LostSubjectException">What it is about cannot be read.</exception>
    public MovedDecision? Decision(Entry entry)
    {
        string? name = entry.Kind switch
        {
            EntryKind.Retraction => LedgerLines.Retraction,
            EntryKind.Merge => LedgerLines.Merge,
            EntryKind.Split => LedgerLines.Split,
            EntryKind.Undo => LedgerLines.Undo,
            EntryKind.Correction => LedgerLines.Correction,
            _ => null,
        };
        if (name is null)
        {
            return null;
        }

        var decision = JsonBody.Read<Decision>(entry.Body);
        return new MovedDecision(name, decision.Reason, decision.By)
        {
            Document = entry.Kind is EntryKind.Retraction or EntryKind.Correction ? SubjectId(entry) : null,
            Correction = decision.Correction,
            One = Entity(decision.One),
            Other = Entity(decision.Other),
            Documents = decision.Documents?.Select(IdAt).ToList(),
            Undone = entry.Kind == EntryKind.Undo ? Undone(entry.Subject ?? 0) : null,
        };
    }

    private MovedDecision Undone(long number) =>
        entries.At(number) is { Kind: EntryKind.Retraction or EntryKind.Merge or EntryKind.Split or EntryKind.Correction } undone ? Decision(undone)! : throw new LostSubjectException(number);

    private MovedEntity? Entity(EntityInStory? named) => named is null ? null : new MovedEntity(IdAt(named.Document), named.Name);

    private string IdAt(long number)
    {
        if (!_ids.TryGetValue(number, out string? id))
        {
            if (_ids.Count == MostKept)
            {
                _ids.Clear();
            }

            _ids[number] = id = DocumentAt(number).Id;
        }

        return id;
    }

    private Document DocumentAt(long number)
    {
        try
        {
            return entries.At(number) is { Kind: EntryKind.Document } entry ? Document(entry) : throw new LostSubjectException(number);
        }
        catch (InvalidDataException e)
        {
            throw new LostSubjectException(number, e);
        }
    }
}
