namespace Sayso.Ledger.Questions;

/// <summary>Answers which stories are on record.</summary>
internal sealed class StoryFinder(Sql sql, StoryShelf shelf)
{
    private const int Few = 64;
    private const string Prefix = "sha256:";

    /// <summary>The story with an id, or with the one id that begins so.</summary>
    public StoredStory? ById(string id)
    {
        string digits = id.StartsWith(Prefix, StringComparison.OrdinalIgnoreCase) ? id[Prefix.Length..] : id;
        if (digits.Length is < 4 or > 64 || !digits.All(char.IsAsciiHexDigit))
        {
            return null;
        }

        string whole = digits.Length % 2 == 0 ? digits : digits[..^1];
        byte[] from = Convert.FromHexString(whole.PadRight(64, '0'));
        byte[] to = Convert.FromHexString(whole.PadRight(64, 'f'));
        var found = sql.All("SELECT id, lower(hex(hash)) FROM document WHERE hash BETWEEN $1 AND $2 LIMIT 64", row => (Number: row.GetInt64(0), Digits: row.GetString(1)), from, to)
            .Where(document => document.Digits.StartsWith(digits, StringComparison.OrdinalIgnoreCase))
            .ToList();
        return found.Count == 1 ? shelf.At(found[0].Number) : null;
    }

    /// <summary>The versions of the story at an address or with an id, the first version first.</summary>
    public List<StoredStory> Versions(string addressOrId)
    {
        long story = sql.Number("SELECT d.story FROM appearance a JOIN document d ON d.id = a.document WHERE a.url = $1 ORDER BY d.id LIMIT 1", addressOrId);
        if (story == 0)
        {
            story = ById(addressOrId)?.Story ?? 0;
        }

        return [.. sql.All("SELECT id FROM document WHERE story = $1 AND retracted IS NULL ORDER BY day, id", row => row.GetInt64(0), story).Select(shelf.At).OfType<StoredStory>()];
    }

    /// <summary>A few stories after the one with a number, in the order of the record.</summary>
    public List<StoredStory> After(long number) =>
        [.. sql.All("SELECT id FROM document WHERE id > $1 AND retracted IS NULL AND reading IS NOT NULL ORDER BY id LIMIT $2", row => row.GetInt64(0), number, Few).Select(shelf.At).OfType<StoredStory>()];
}
