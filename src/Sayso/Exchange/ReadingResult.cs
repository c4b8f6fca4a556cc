using System.Diagnostics.CodeAnalysis;

namespace Sayso.Exchange;

/// <summary>What came of reading a reading back: the reading, or the fault that prevented it.</summary>
public sealed class ReadingResult
{
    private ReadingResult(Reading? reading, string? engine, Fault? fault)
    {
        Reading = reading;
        Engine = engine;
        Fault = fault;
    }

    /// <summary>Whether there is a reading.</summary>
    [MemberNotNullWhen(true, nameof(Reading), nameof(Engine))]
    [MemberNotNullWhen(false, nameof(Fault))]
    public bool Success => Reading is not null;

    /// <summary>The reading; null if there is none.</summary>
    public Reading? Reading { get; }

    /// <summary>The version of the engine that made it; null if there is none.</summary>
    public string? Engine { get; }

    /// <summary>Why there is no reading; null if there is one.</summary>
    public Fault? Fault { get; }

    internal static ReadingResult Of(Reading reading, string engine) => new(reading, engine, null);

    internal static ReadingResult Failed(Fault fault) => new(null, null, fault);
}
