using Sayso.Text;

namespace Sayso.Ledger.Export;

/// <summary>A line of another ledger's export, checked as far as that can be done without a ledger.</summary>
/// <param name="Line">Its number, from 1.</param>
internal abstract record MovedLine(long Line);

/// <summary>A text with its publications and its first reading.</summary>
internal sealed record StoryLine(long Line, Document Document, IReadOnlyList<Publication> Publications, Reading? Reading, string? Engine) : MovedLine(Line);

/// <summary>A later publication of a text.</summary>
internal sealed record PublicationLine(long Line, string Id, Publication Publication) : MovedLine(Line);

/// <summary>A later reading of a text, which stands on an earlier line.</summary>
internal sealed record ReadingLine(long Line, string Id, byte[] Json) : MovedLine(Line);

/// <summary>A decision.</summary>
internal sealed record DecisionLine(long Line, MovedDecision Decision) : MovedLine(Line);
