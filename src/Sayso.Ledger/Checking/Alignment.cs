using System.Buffers;

namespace Sayso.Ledger.Checking;

/// <summary>
/// Lays all words of a quotation beside words of a window of the record at the least cost; words of the record before and after cost nothing. It is the
/// alignment of Needleman and Wunsch (1970) with free ends in the record and with gaps whose first word costs more than the next (Gotoh 1982), so that what was
/// left out stays together. Beside the three moves of these, two words may be one (“e-mail”, “do not”), an elision or a bracket may stand for words
/// of the record, and a story's “he said” may be passed over.
/// </summary>
internal sealed class Alignment(QuotedWord[] typed, RecordWords record, QuotedVocabulary vocabulary)
{
    private const float Impossible = 1e9f;

    private readonly int _rows = typed.Length;
    private readonly int _columns = record.Count + 1;
    private readonly WordForm[] _forms = [.. record.Forms];
    private readonly int[] _numbers = [.. record.Numbers];
    private readonly float[][] _best = [new float[record.Count + 1], new float[record.Count + 1], new float[record.Count + 1]];
    private readonly float[] _added = new float[record.Count + 1];

    /// <summary>The steps, in order, from the first word of the quotation to its last.</summary>
    public List<Step> Steps()
    {
        byte[] moves = ArrayPool<byte>.Shared.Rent((_rows + 1) * _columns);
        try
        {
            Array.Fill(_added, Impossible);
            for (int i = 1; i <= _rows; i++)
            {
                FillRow(i, moves.AsSpan(i * _columns, _columns));
            }

            return Trace(moves, CheapestOf(_best[_rows % 3]));
        }
        finally
        {
            ArrayPool<byte>.Shared.Return(moves);
        }
    }

    private void FillRow(int i, Span<byte> moves)
    {
        var row = _best[i % 3];
        var above = _best[(i + 2) % 3];
        var word = typed[i - 1];
        bool isLast = i == _rows;
        var opened = new OpenedRun(isLast ? Opening.None : word.After);
        float leftOut = Impossible;
        for (int j = 0; j < _columns; j++)
        {
            var cell = new Cell();
            if (j > 0)
            {
                cell.Offer(Move.Pair, above[j - 1] + PairCost(in word, i - 1, j - 1));
                OfferJoined(ref cell, i, j);
                var form = _forms[j - 1];
                (leftOut, bool more) = Lesser(row[j - 1] + Costs.LeftOut(form), leftOut + Costs.LeftOutMore(form));
                cell.Mark(Move.LeftOutMore, more);
                cell.Offer(Move.LeftOut, isLast ? Impossible : leftOut);
            }

            (_added[j], bool moreAdded) = Lesser(above[j] + Costs.Added(word), _added[j] + Costs.AddedMore(word));
            cell.Mark(Move.AddedMore, moreAdded);
            cell.Offer(Move.Added, _added[j]);
            if (!isLast && j < _columns - 1 && record.Interruption(j) is > 0 and var from)
            {
                cell.Offer(Move.Interruption, row[from] + Costs.Interruption);
            }

            opened.GoTo(ref cell, j > 0 ? row[j - 1] : Impossible);
            row[j] = cell.Cost;
            moves[j] = cell.Moves;
        }
    }

    private static int CheapestOf(float[] row)
    {
        int cheapest = 0;
        for (int j = 1; j < row.Length; j++)
        {
            cheapest = row[j] < row[cheapest] ? j : cheapest;
        }

        return cheapest;
    }

    private static (float Cost, bool IsMore) Lesser(float begun, float more) => more < begun ? (more, true) : (begun, false);

    private float PairCost(in QuotedWord word, int i, int j)
    {
        if (vocabulary.Sequence[i] == _numbers[j])
        {
            return 0;
        }

        // Nearly all pairs are strangers, and this is the innermost of all loops.
        float credit = Kinship.IsPossible(word.Form, _forms[j]) || word.Bracket == Bracketing.Part ? CreditOf(i, j) : 0;
        return Costs.Changed(word, _forms[j], credit);
    }

    private float CreditOf(int i, int j) =>
        typed[i].Bracket == Bracketing.Part && Bracketings.Agree(typed[i], _forms[j]) ? 1 : Kinship.Between(typed[i].Form, _forms[j]);

    private void OfferJoined(ref Cell cell, int i, int j)
    {
        var word = typed[i - 1].Form;
        if (i >= 2 && Joining.IsPossible(typed[i - 2].Form, _forms[j - 1]) && typed[i - 2].After == Opening.None && typed[i - 1].Bracket != Bracketing.Whole
            && Joining.Of(typed[i - 2].Form, word, _forms[j - 1]) is > 0 and var credit)
        {
            cell.Offer(Move.TwoForOne, _best[(i + 1) % 3][j - 1] + 1 - credit);
        }

        if (j >= 2 && Joining.IsPossible(_forms[j - 2], word) && Joining.Of(_forms[j - 2], _forms[j - 1], word) is > 0 and var reverse)
        {
            cell.Offer(Move.OneForTwo, _best[(i + 2) % 3][j - 2] + 1 - reverse);
        }
    }

    private List<Step> Trace(byte[] moves, int end)
    {
        var steps = new List<Step>();
        int i = _rows;
        int j = end;
        while (i > 0)
        {
            var move = Cell.MoveOf(moves[(i * _columns) + j]);
            for (bool more = true; more;)
            {
                more = Cell.Has(moves[(i * _columns) + j], Cell.GoingOn(move));
                var step = StepTo(i, j, move);
                steps.Add(step);
                i -= step.TypedCount;
                j -= step.RecordCount;
            }
        }

        steps.Reverse();
        return steps;
    }

    private Step StepTo(int i, int j, Move move) => move switch
    {
        Move.Pair => PairStep(i - 1, j - 1),
        Move.TwoForOne => Joined(i - 2, 2, j - 1, 1, Joining.Of(typed[i - 2].Form, typed[i - 1].Form, _forms[j - 1])),
        Move.OneForTwo => Joined(i - 1, 1, j - 2, 2, Joining.Of(_forms[j - 2], _forms[j - 1], typed[i - 1].Form)),
        Move.Added => new Step(StepKind.Added, i - 1, 1, j, 0),
        Move.LeftOut => new Step(StepKind.LeftOut, i, 0, j - 1, 1),
        Move.Interruption => new Step(StepKind.Interruption, i, 0, record.Interruption(j), j - record.Interruption(j)),
        _ => new Step(typed[i - 1].After == Opening.Elision ? StepKind.Elided : StepKind.Bracketed, i, 0, j - 1, 1),
    };

    private Step PairStep(int i, int j)
    {
        if (vocabulary.Sequence[i] == _numbers[j])
        {
            return new Step(StepKind.Same, i, 1, j, 1, 1);
        }

        float credit = CreditOf(i, j);
        return new Step(credit == 1 ? StepKind.Bracketed : StepKind.Changed, i, 1, j, 1, credit);
    }

    private static Step Joined(int i, int typedCount, int j, int recordCount, float credit) =>
        new(credit == 1 ? StepKind.Same : StepKind.Changed, i, typedCount, j, recordCount, credit);
}
