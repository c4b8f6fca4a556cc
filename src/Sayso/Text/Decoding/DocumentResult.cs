using System.Diagnostics.CodeAnalysis;

namespace Sayso.Text;

/// <summary>What came of reading a document: the document, perhaps with warnings, or the fault that prevented it.</summary>
public sealed class DocumentResult
{
    private readonly Document? _document;

    private DocumentResult(Document? document, Fault? fault, IReadOnlyList<Fault> warnings)
    {
        _document = document;
        Fault = fault;
        Warnings = warnings;
    }

    /// <summary>Whether there is a document.</summary>
    [MemberNotNullWhen(false, nameof(Fault))]
    public bool Success => _document is not null;

    /// <summary>The document.</summary>
    /// <exception cref="InvalidOperationException">There is none: ask <see cref="Success"/> first.</exception>
    public Document Document => _document ?? throw new InvalidOperationException(Fault!.ToString());

    /// <summary>Why there is no document; null if there is one.</summary>
    public Fault? Fault { get; }

    /// <summary>What was amiss though the document could be read.</summary>
    public IReadOnlyList<Fault> Warnings { get; }

    /// <summary>The document, or else the fault.</summary>
    public bool TryGet([NotNullWhen(true)] out Document? document, [NotNullWhen(false)] out Fault? fault)
    {
        document = _document;
        fault = Fault;
        return Success;
    }

    internal static DocumentResult Of(Document document, params IReadOnlyList<Fault> warnings) => new(document, null, warnings);

    internal static DocumentResult Failed(Fault fault) => new(null, fault, []);
}
