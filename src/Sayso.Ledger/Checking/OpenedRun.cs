using System.Runtime.InteropServices;

namespace Sayso.Ledger.Checking;

/// <summary>Within one row of an alignment, the run of words of the record that an elision or bracket stands for. It may not be longer than its limit.</summary>
[StructLayout(LayoutKind.Auto)]
internal struct OpenedRun(Opening opening)
{
    private const float Impossible = 1e9f;

    private readonly float _perWord = opening == Opening.None ? Impossible : Costs.Opened(opening);
    private readonly int _most = Costs.MostOpened(opening);
    private float _cost = Impossible;
    private int _words;
    private bool _lastWasBest;

    /// <summary>Offers the cell the run's cost.</summary>
    /// <param name="cell">The cell, to which all other moves were offered.</param>
    /// <param name="before">The cost of the cell before.</param>
    public void GoTo(ref Cell cell, float before)
    {
        if (_perWord == Impossible)
        {
            return;
        }

        // From a cell that ends a run no other may begin, or a chain of runs would have no limit.
        float begun = _lastWasBest ? Impossible : before + _perWord;
        float more = _words < _most ? _cost + _perWord : Impossible;
        bool goesOn = more < begun;
        _cost = Math.Min(goesOn ? more : begun, Impossible);
        _words = goesOn ? _words + 1 : 1;
        _lastWasBest = _cost < cell.Cost;
        cell.Mark(Move.OpenedMore, goesOn);
        cell.Offer(Move.Opened, _cost);
    }
}
