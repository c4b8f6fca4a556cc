using Sayso.Ledger.Index;
using Sayso.Ledger.Record;

namespace Sayso.Ledger.Export;

/// <summary>Takes decisions over. The first of two that are the same is the first of two that are the same here, and so on, so that importing twice changes nothing.</summary>
internal sealed class DecisionReplay
{
    private readonly Sql _sql;
    private readonly EntryLog _log;
    private readonly Projection _projection;
    private readonly Recording _recording;
    private readonly Dictionary<string, Queue<long>> _there = new(StringComparer.Ordinal);
    private readonly Dictionary<string, long> _latest = new(StringComparer.Ordinal);

    public DecisionReplay(Sql sql, EntryLog log, Projection projection, Recording recording, long last)
    {
        (_sql, _log, _projection, _recording) = (sql, log, projection, recording);
        var decoder = new EntryDecoder(new EntryReader(sql));
        var numbers = sql.All(
            "SELECT number FROM entry WHERE (kind BETWEEN $1 AND $2 OR kind = $3) AND number <= $4 ORDER BY number",
            row => row.GetInt64(0),
            (int)EntryKind.Retraction,
            (int)EntryKind.Split,
            (int)EntryKind.Correction,
            last);
        foreach (long number in numbers)
        {
            string signature = decoder.Decision(log.At(number)!)!.Signature;
            (_there.TryGetValue(signature, out var queue) ? queue : _there[signature] = new Queue<long>()).Enqueue(number);
        }
    }

    /// <summary>Takes a decision over.</summary>
    /// <returns>Whether it is new.</returns>
    /// <exception cref="BadLineException">It makes no sense here.</exception>
    public bool Apply(DecisionLine line)
    {
        var decision = line.Decision;
        if (decision.Undone is { } undone)
        {
            return Undo(line, undone);
        }

        string signature = decision.Signature;
        if (_there.TryGetValue(signature, out var same) && same.TryDequeue(out long there))
        {
            _latest[signature] = there;
            return false;
        }

        if (decision.Correction is { } correction)
        {
            Correct(line, correction, signature);
            return true;
        }

        return decision.Document is { } document ? Retract(line, document, signature) : Join(line, signature);
    }

    private bool Retract(DecisionLine line, string id, string signature)
    {
        long document = Find(line, id);
        if (_sql.Number("SELECT retracted FROM document WHERE id = $1", document) is > 0 and var already)
        {
            _latest[signature] = already;
            return false;
        }

        _latest[signature] = _recording.Retraction(document, new Decision(line.Decision.Reason, line.Decision.By));
        return true;
    }

    private void Correct(DecisionLine line, Correction correction, string signature)
    {
        long document = Find(line, line.Decision.Document!);
        if (!correction.IsSound((int)_sql.Number("SELECT length FROM document WHERE id = $1", document)))
        {
            throw new BadLineException(ExportFaults.NotDecidable(line.Line, "the words that it corrects do not stand in the text."));
        }

        _latest[signature] = _recording.Correction(document, new Decision(line.Decision.Reason, line.Decision.By) { Correction = correction });
    }

    /// <summary>Takes over a merge or a split.</summary>
    private bool Join(DecisionLine line, string signature)
    {
        var decision = line.Decision;
        bool isMerge = decision.Documents is null;
        var (one, other) = (Find(line, decision.One!), Find(line, decision.Other!));
        var documents = decision.Documents?.Select(id => Find(line, id)).ToList();
        var (first, second) = (Require(line, one), Require(line, other));
        if (isMerge)
        {
            RequireTwo(line, first, second);
        }

        var body = new Decision(decision.Reason, decision.By, one, other, documents);
        _latest[signature] = isMerge ? _recording.Merge(body) : _recording.Split(body);
        return true;
    }

    private bool Undo(DecisionLine line, MovedDecision undone)
    {
        if (!_latest.TryGetValue(undone.Signature, out long entry))
        {
            throw new BadLineException(ExportFaults.NotDecidable(line.Line, "what it takes back was not decided in this ledger."));
        }

        var decided = _log.At(entry)!;
        if (!_recording.Stands(decided))
        {
            return false;
        }

        _recording.Undo(decided, new Decision(line.Decision.Reason, line.Decision.By));
        return true;
    }

    private void RequireTwo(DecisionLine line, long one, long other)
    {
        try
        {
            _projection.Joins.RequireTwo(one, other);
        }
        catch (LedgerException)
        {
            throw new BadLineException(ExportFaults.NotDecidable(line.Line, "the two that it makes one are one already."));
        }
    }

    private long Require(DecisionLine line, EntityInStory named) => _projection.Joins.Find(named) ?? throw new BadLineException(ExportFaults.NoEntity(line.Line, named.Name));

    private EntityInStory Find(DecisionLine line, MovedEntity entity) => new(Find(line, entity.Document), entity.Name);

    private long Find(DecisionLine line, string id) => _projection.Documents.Find(id) ?? throw new BadLineException(ExportFaults.NoDocument(line.Line, id));
}
