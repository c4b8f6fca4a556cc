namespace Sayso.Cli;

/// <summary>What the program says to the one that started it.</summary>
internal static class ExitCode
{
    /// <summary>All went well.</summary>
    public const int Success = 0;

    /// <summary>Some or all of the stories could not be read.</summary>
    public const int SomeFailed = 1;

    /// <summary>What was typed makes no sense, and nothing was done.</summary>
    public const int Usage = 2;

    /// <summary>`sayso check`: the quotation is on record in other words.</summary>
    public const int Misquoted = 3;

    /// <summary>`sayso check`: the quotation is not on record.</summary>
    public const int NotOnRecord = 4;

    /// <summary>The user pressed Ctrl-C.</summary>
    public const int Interrupted = 130;
}
