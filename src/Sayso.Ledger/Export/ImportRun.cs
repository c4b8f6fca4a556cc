namespace Sayso.Ledger.Export;

/// <summary>One import: the lines that are to be stored together next, and what became of those before.</summary>
internal sealed class ImportRun(StoryLedger ledger)
{
    private readonly RecordReplay _replay = new(ledger.Inside.Sql, ledger.Inside.Log, ledger.Inside.Projection, ledger.Inside.Recording);
    private readonly List<(MovedLine? Line, Fault? Fault)> _next = [];
    private readonly List<Fault> _leftOut = [];
    private readonly long[] _counts = new long[Enum.GetValues<Replayed>().Length];

    /// <summary>Checks a line and keeps it until it is stored.</summary>
    public void Add(long number, ReadOnlyMemory<byte> line, bool isTooLong)
    {
        if (isTooLong)
        {
            _next.Add((null, ExportFaults.TooLong(number, LineReader.MostBytes)));
        }
        else if (line.Span.ContainsAnyExcept(" \t\r"u8))
        {
            try
            {
                _next.Add((LedgerLineParser.Parse(line, number), null));
            }
            catch (BadLineException e)
            {
                _next.Add((null, e.Fault));
            }
        }
    }

    /// <summary>Stores the lines that were kept.</summary>
    /// <exception cref="LedgerException">They could not be stored; those before are.</exception>
    public void Store()
    {
        var results = ledger.Together(() => _next.ConvertAll(Apply));
        _next.Clear();
        foreach (var (replayed, fault) in results)
        {
            if (fault is not null)
            {
                _leftOut.Add(fault);
            }
            else
            {
                _counts[(int)replayed]++;
            }
        }
    }

    public ImportOutcome Outcome(Fault? fault) =>
        new(_counts[(int)Replayed.Added], _counts[(int)Replayed.Changed], _counts[(int)Replayed.Decided], _counts[(int)Replayed.Known], _leftOut, fault);

    private (Replayed Replayed, Fault? Fault) Apply((MovedLine? Line, Fault? Fault) next)
    {
        if (next.Line is null)
        {
            return (default, next.Fault);
        }

        try
        {
            return (_replay.Apply(next.Line), null);
        }
        catch (BadLineException e)
        {
            return (default, e.Fault);
        }
    }
}
