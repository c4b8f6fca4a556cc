namespace Sayso.Ledger.Questions;

/// <summary>How much is on record.</summary>
public sealed record LedgerFigures
{
    /// <summary>Texts, withdrawn ones left out.</summary>
    public required long Stories { get; init; }

    /// <summary>Of these, such as are no copies or versions of each other.</summary>
    public required long IndependentStories { get; init; }

    /// <summary>Statements in them.</summary>
    public required long Statements { get; init; }

    /// <summary>Named persons, organisations and others across stories.</summary>
    public required long Entities { get; init; }

    /// <summary>Claims in dispute.</summary>
    public required long Matters { get; init; }

    /// <summary>Outlets.</summary>
    public required long Outlets { get; init; }

    /// <summary>Withdrawn texts.</summary>
    public required long Retracted { get; init; }

    /// <summary>The day of the first story that has one.</summary>
    public required DateOnly? FirstDay { get; init; }

    /// <summary>The day of the last story that has one.</summary>
    public required DateOnly? LastDay { get; init; }

    /// <summary>Statements by the kind of their source; those without a source under null's name, “none”.</summary>
    public required IReadOnlyDictionary<string, long> Kinds { get; init; }

    /// <summary>Statements by stance.</summary>
    public required IReadOnlyDictionary<string, long> Stances { get; init; }

    /// <summary>Stories by the version of the engine that read them.</summary>
    public required IReadOnlyDictionary<string, long> Engines { get; init; }

    /// <summary>Entries in the record.</summary>
    public required long Entries { get; init; }

    /// <summary>Bytes of the file, without what is about to be written to it.</summary>
    public required long Bytes { get; init; }
}
