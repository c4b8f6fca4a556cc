namespace Sayso.Ledger.Record;

/// <summary>
/// What an editor sets right about a statement. The statement and those that it is about are known by their words, not by their names within a reading, so that it can be
/// found again when the text is read anew. Words are pairs of start and end, in UTF-16 units of the text. Kinds, channels and stances have the names of the exchange formats.
/// </summary>
internal sealed record Correction
{
    /// <summary>The words of the statement's content: start, end, start, end …</summary>
    public required IReadOnlyList<int> Content { get; init; }

    /// <summary>The words that signal it: should two statements have the same content, they tell which.</summary>
    public IReadOnlyList<int>? Cue { get; init; }

    /// <summary>Who said it.</summary>
    public CorrectedSource? Source { get; init; }

    /// <summary>The source's kind.</summary>
    public string? Kind { get; init; }

    /// <summary>By what way it was said.</summary>
    public string? Channel { get; init; }

    /// <summary>What the source does with it.</summary>
    public string? Stance { get; init; }

    /// <summary>The contents of statements that it is about too.</summary>
    public IReadOnlyList<IReadOnlyList<int>>? Added { get; init; }

    /// <summary>The contents of statements that it is not about.</summary>
    public IReadOnlyList<IReadOnlyList<int>>? Removed { get; init; }

    /// <summary>True if it is no statement at all.</summary>
    public bool? NoStatement { get; init; }

    /// <summary>Whether it says what it is about, and all words that it names lie in a text of a length. What comes from elsewhere may be anything.</summary>
    public bool IsSound(int length)
    {
        IEnumerable<IReadOnlyList<int>?> all = [Content, .. Added ?? [], .. Removed ?? [], .. Cue is null ? [] : new[] { Cue }];
        return Source is null or { Name.Length: > 0 } && all.All(words => words is { Count: > 0 } && words.Count % 2 == 0 && words[0] >= 0 && words[^1] <= length && words.Zip(words.Skip(1)).All(pair => pair.First <= pair.Second));
    }
}

/// <summary>Who said it.</summary>
/// <param name="Name">The name, or the fullest description where the story has no name.</param>
/// <param name="Kind">What it is, where it was chosen from what the story names.</param>
/// <param name="IsNamed">False if <paramref name="Name"/> is a description.</param>
internal sealed record CorrectedSource(string Name, string? Kind = null, bool IsNamed = true);
