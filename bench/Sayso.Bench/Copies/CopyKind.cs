namespace Sayso.Bench.Copies;

/// <summary>What an outlet may do to a story that it prints after another.</summary>
internal enum CopyKind
{
    CutAtEnd,
    CutAtFront,
    CutAtBoth,
    FirstThird,
    Retitled,
    Typography,
    Edited2,
    Edited5,
    Edited10,
    ParagraphDropped,
    ParagraphMoved,
    Boilerplate,
    CutAndEdited5,
    MovedAndEdited10,
    CutRetitledEditedBoilerplate,
}
