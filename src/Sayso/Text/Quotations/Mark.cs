namespace Sayso.Text;

/// <summary>A mark that opens or closes a quotation.</summary>
/// <param name="Position">Where it stands, in UTF-16 code units.</param>
/// <param name="Length">How many code units it takes: 2 for <c>``</c> and <c>''</c>.</param>
/// <param name="Opens">Whether it opens a quotation, or else closes one.</param>
internal readonly record struct Mark(int Position, int Length, bool Opens)
{
    public int End => Position + Length;
}
