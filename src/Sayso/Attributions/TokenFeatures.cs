using Sayso.Text;

namespace Sayso.Attributions;

/// <summary>What the network sees of each token: one row number in each of its embedding tables.</summary>
internal sealed class TokenFeatures
{
    /// <summary>Rows in the prefix and suffix tables, which words share by hash.</summary>
    public const int AffixRows = 4096;

    /// <summary>Rows in the shape table.</summary>
    public const int ShapeRows = 512;

    /// <summary>Rows in the quotation table.</summary>
    public const int QuotationRows = 16;

    /// <summary>Rows in the place table.</summary>
    public const int PlaceRows = 8;

    private TokenFeatures(int count)
    {
        Words = new int[count];
        Prefixes = new int[count];
        Suffixes = new int[count];
        Shapes = new int[count];
        Quotations = new byte[count];
        Places = new byte[count];
    }

    public int[] Words { get; }

    public int[] Prefixes { get; }

    public int[] Suffixes { get; }

    public int[] Shapes { get; }

    /// <summary>Where the token stands to quotation marks: outside, at a mark, or inside a short, middling or long quotation.</summary>
    public byte[] Quotations { get; }

    /// <summary>Whether the token opens a sentence or a paragraph, and whether that paragraph is the story's first.</summary>
    public byte[] Places { get; }

    /// <summary>Whether the token is its paragraph's first, so that no stretch goes on into it.</summary>
    public bool OpensParagraph(int token) => Places[token] is 2 or 5;

    /// <summary>Looks up every token of a layout.</summary>
    public static TokenFeatures Of(Layout layout, Vocabulary vocabulary)
    {
        var features = new TokenFeatures(layout.Tokens.Count);
        Span<char> normal = stackalloc char[64];
        for (int i = 0; i < layout.Tokens.Count; i++)
        {
            var word = layout.Tokens[i].Span.Of(layout.Text);
            features.Words[i] = vocabulary.RowOf(word);
            var head = word.Length > 64 ? word[..64] : word;
            int length = Vocabulary.Normalise(head, normal);
            features.Prefixes[i] = Bucket(normal[..Math.Min(3, length)], 17, AffixRows);
            features.Suffixes[i] = Bucket(normal[Math.Max(0, length - 3)..length], 29, AffixRows);
            features.Shapes[i] = Shape(head);
        }

        features.FillPlaces(layout);
        features.FillQuotations(layout);
        return features;
    }

    /// <summary>
    /// The features of some stretches by themselves: each begins a paragraph, and stands in no quotation but those that begin in it.
    /// </summary>
    public TokenFeatures Of(IReadOnlyList<TokenSpan> stretches, int count)
    {
        var features = new TokenFeatures(count);
        int at = 0;
        foreach (var stretch in stretches)
        {
            int length = stretch.Last - stretch.First + 1;
            Words.AsSpan(stretch.First, length).CopyTo(features.Words.AsSpan(at));
            Prefixes.AsSpan(stretch.First, length).CopyTo(features.Prefixes.AsSpan(at));
            Suffixes.AsSpan(stretch.First, length).CopyTo(features.Suffixes.AsSpan(at));
            Shapes.AsSpan(stretch.First, length).CopyTo(features.Shapes.AsSpan(at));
            bool quoted = Quotations[stretch.First] is >= 1 and <= 3 or 11 or 12;
            for (int i = 0; i < length; i++)
            {
                byte place = Places[stretch.First + i];
                byte quotation = Quotations[stretch.First + i];
                features.Places[at + i] = (byte)(i == 0 ? 2 : place % 3);
                features.Quotations[at + i] = !quoted ? quotation : quotation is 10 ? (byte)2 : (byte)0;
            }

            at += length;
        }

        return features;
    }

    private void FillPlaces(Layout layout)
    {
        foreach (var sentence in layout.Sentences)
        {
            Places[sentence.Start.Value] = 1;
        }

        for (int p = 0; p < layout.Paragraphs.Count; p++)
        {
            var paragraph = layout.Paragraphs[p];
            Places[paragraph.Start.Value] = 2;
            if (p == 0)
            {
                for (int i = paragraph.Start.Value; i < paragraph.End.Value; i++)
                {
                    Places[i] += 3;
                }
            }
        }
    }

    /// <summary>
    /// Inner quotations come after the outer that hold them, so they overwrite: 0 outside; 1-3 inside a quotation of up to 3, up
    /// to 8, or more tokens; 4-6 its opening and 7-9 its closing mark; 10 inside a nested one; 11 inside one that goes on from
    /// the paragraph before; 12 inside one that is unbalanced; 13 an opening mark of a continued one.
    /// </summary>
    private void FillQuotations(Layout layout)
    {
        int from = 0;
        foreach (var quotation in layout.Quotations)
        {
            while (from < layout.Tokens.Count && layout.Tokens[from].Span.End <= quotation.Outer.Start)
            {
                from++;
            }

            int end = from;
            while (end < layout.Tokens.Count && layout.Tokens[end].Span.Start < quotation.Outer.End)
            {
                end++;
            }

            // Counted, not taken from the ends, since a quotation may lack a mark.
            int inside = 0;
            for (int i = from; i < end; i++)
            {
                inside += layout.Tokens[i].Span.Start >= quotation.Inner.Start && layout.Tokens[i].Span.End <= quotation.Inner.End ? 1 : 0;
            }

            int size = inside <= 3 ? 0 : inside <= 8 ? 1 : 2;
            byte state = quotation.Depth > 1 ? (byte)10 : quotation.Continues ? (byte)11 : quotation.Unbalanced ? (byte)12 : (byte)(1 + size);
            for (int i = from; i < end; i++)
            {
                var span = layout.Tokens[i].Span;
                Quotations[i] = span.End <= quotation.Inner.Start ? (byte)(quotation.Continues ? 13 : 4 + size)
                    : span.Start >= quotation.Inner.End ? (byte)(7 + size)
                    : state;
            }
        }
    }

    /// <summary>A word's outline: capitals X, small letters x, digits d, each run kept to two, other marks as they are.</summary>
    private static int Shape(ReadOnlySpan<char> word)
    {
        Span<char> shape = stackalloc char[10];
        int length = 0;
        foreach (char c in word)
        {
            char kind = char.IsAsciiLetterLower(c) ? 'x' : char.IsAsciiLetterUpper(c) ? 'X' : char.IsAsciiDigit(c) ? 'd'
                : char.IsLower(c) ? 'x' : char.IsUpper(c) ? 'X' : char.IsLetter(c) ? 'l' : c;
            if (length > 1 && shape[length - 1] == kind && shape[length - 2] == kind)
            {
                continue;
            }

            if (length == shape.Length)
            {
                break;
            }

            shape[length++] = kind;
        }

        return Bucket(shape[..length], 43, ShapeRows);
    }

    /// <summary>FNV-1a over UTF-16 code units; row 0 stays free for padding.</summary>
    private static int Bucket(ReadOnlySpan<char> text, uint seed, int rows)
    {
        uint hash = 2166136261u ^ seed;
        foreach (char c in text)
        {
            hash = (hash ^ c) * 16777619u;
        }

        hash ^= hash >> 15;
        return 1 + (int)(hash % (uint)(rows - 1));
    }
}
