namespace Sayso.Ledger.Record;

/// <summary>What an entry of the record says. The numbers are stored, so none is ever given a second meaning.</summary>
public enum EntryKind
{
    /// <summary>A text that came in.</summary>
    Document = 1,

    /// <summary>Where and when a text was published: title, outlet, address, author, day.</summary>
    Appearance = 2,

    /// <summary>What an engine found in a text.</summary>
    Reading = 3,

    /// <summary>A document is withdrawn from all answers; it stays in the record.</summary>
    Retraction = 4,

    /// <summary>Two entities are one.</summary>
    Merge = 5,

    /// <summary>What some stories say of an entity belongs to another one.</summary>
    Split = 6,

    /// <summary>An earlier retraction, merge, split or correction counts no more.</summary>
    Undo = 7,

    /// <summary>A statement of a document's readings is not as the engine read it.</summary>
    Correction = 8,
}
