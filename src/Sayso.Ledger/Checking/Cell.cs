namespace Sayso.Ledger.Checking;

/// <summary>One cell of the alignment's table: the least cost so far, and by what move it is reached, in one byte.</summary>
internal struct Cell()
{
    private const int MoveBits = 7;

    private byte _flags;
    private Move _move;

    /// <summary>The least cost of the moves offered.</summary>
    public float Cost { get; private set; } = float.MaxValue;

    /// <summary>The best move, and which runs go on through this cell.</summary>
    public readonly byte Moves => (byte)((byte)_move | _flags);

    /// <summary>Takes the move if it is cheaper than those offered before.</summary>
    public void Offer(Move move, float cost)
    {
        if (cost < Cost)
        {
            Cost = cost;
            _move = move;
        }
    }

    public void Mark(Move flag, bool set) => _flags |= set ? (byte)flag : (byte)0;

    public static Move MoveOf(byte cell) => (Move)(cell & MoveBits);

    /// <summary>The flag that says that a run of such moves began before the cell; none if each stands alone.</summary>
    public static Move GoingOn(Move move) => move switch
    {
        Move.Added => Move.AddedMore,
        Move.LeftOut => Move.LeftOutMore,
        Move.Opened => Move.OpenedMore,
        _ => Move.Pair,
    };

    public static bool Has(byte cell, Move flag) => (cell & (byte)flag) != 0;
}

/// <summary>The moves of an alignment, and whether a run of a kind began before the cell.</summary>
[Flags]
internal enum Move : byte
{
    Pair = 0,
    TwoForOne = 1,
    OneForTwo = 2,
    Added = 3,
    LeftOut = 4,
    Opened = 5,
    Interruption = 6,
    AddedMore = 8,
    LeftOutMore = 16,
    OpenedMore = 32,
}
