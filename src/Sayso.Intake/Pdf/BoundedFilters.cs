using System.IO.Compression;
using UglyToad.PdfPig.Filters;
using UglyToad.PdfPig.Tokens;

namespace Sayso.Intake.Pdf;

/// <summary>The ways of packing that a PDF may use, with an end to what they may unpack to: the library's own have none.</summary>
internal sealed class BoundedFilters(IntakeLimits limits) : IFilterProvider
{
    /// <summary>No packing in use gives more bytes than this for one.</summary>
    private const int HighestRatio = 1032;
    private const int Step = 64 * 1024;

    private long _left = 4L * limits.DocumentBytes;

    public IReadOnlyList<IFilter> GetFilters(DictionaryToken dictionary) => Bounded(DefaultFilterProvider.Instance.GetFilters(dictionary));

    public IReadOnlyList<IFilter> GetNamedFilters(IReadOnlyList<NameToken> names) => Bounded(DefaultFilterProvider.Instance.GetNamedFilters(names));

    public IReadOnlyList<IFilter> GetAllFilters() => Bounded(DefaultFilterProvider.Instance.GetAllFilters());

    private BoundedFilter[] Bounded(IReadOnlyList<IFilter> filters) => [.. filters.Select(filter => new BoundedFilter(filter, this))];

    /// <summary>Spends what <paramref name="input"/> unpacks to of all that the document may unpack to.</summary>
    private void Spend(IFilter filter, ReadOnlyMemory<byte> input)
    {
        bool mayBeTooLarge = (long)input.Length * HighestRatio > limits.DocumentBytes;
        long size = filter is FlateFilter && mayBeTooLarge ? Unpacked(input) : mayBeTooLarge && filter is LzwFilter ? (long)input.Length * HighestRatio : input.Length;
        _left -= size;
        if (_left < 0 || size > limits.DocumentBytes)
        {
            throw new IntakeException(IntakeFaults.UnpacksTooFar(Math.Max(1, size / Math.Max(1, input.Length))));
        }
    }

    /// <summary>How much it unpacks to, counted no further than a document may be long.</summary>
    private long Unpacked(ReadOnlyMemory<byte> input)
    {
        using var unpacker = new ZLibStream(new MemoryStream(input.ToArray()), CompressionMode.Decompress);
        byte[] buffer = new byte[Step];
        long size = 0;
        try
        {
            while (size <= limits.DocumentBytes && unpacker.Read(buffer) is > 0 and var read)
            {
                size += read;
            }
        }
        catch (InvalidDataException)
        {
            // The library has its own ways with what is broken, and gives no more for it than there is.
        }

        return size;
    }

    private sealed class BoundedFilter(IFilter inner, BoundedFilters bounds) : IFilter
    {
        public bool IsSupported => inner.IsSupported;

        public Memory<byte> Decode(Memory<byte> input, DictionaryToken streamDictionary, IFilterProvider filterProvider, int filterIndex)
        {
            bounds.Spend(inner, input);
            return inner.Decode(input, streamDictionary, filterProvider, filterIndex);
        }
    }
}
