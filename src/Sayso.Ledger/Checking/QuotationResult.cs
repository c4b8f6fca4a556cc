using System.Diagnostics.CodeAnalysis;

namespace Sayso.Ledger.Checking;

/// <summary>What came of reading the quotation that a fact checker typed: the quotation, or the fault that prevented it.</summary>
public sealed class QuotationResult
{
    private readonly CheckedQuotation? _quotation;

    private QuotationResult(CheckedQuotation? quotation, Fault? fault)
    {
        _quotation = quotation;
        Fault = fault;
    }

    /// <summary>Whether there is a quotation.</summary>
    [MemberNotNullWhen(false, nameof(Fault))]
    public bool Success => _quotation is not null;

    /// <summary>The quotation.</summary>
    /// <exception cref="InvalidOperationException">There is none: ask <see cref="Success"/> first.</exception>
    public CheckedQuotation Quotation => _quotation ?? throw new InvalidOperationException(Fault!.ToString());

    /// <summary>Why there is no quotation; null if there is one.</summary>
    public Fault? Fault { get; }

    /// <summary>The quotation, or else the fault.</summary>
    public bool TryGet([NotNullWhen(true)] out CheckedQuotation? quotation, [NotNullWhen(false)] out Fault? fault)
    {
        quotation = _quotation;
        fault = Fault;
        return Success;
    }

    internal static QuotationResult Of(CheckedQuotation quotation) => new(quotation, null);

    internal static QuotationResult Failed(Fault fault) => new(null, fault);
}
