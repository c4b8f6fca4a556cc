namespace Sayso.Text;

/// <summary>A stretch between quotation marks.</summary>
/// <param name="Outer">The stretch with its marks, in UTF-16 code units. A mark that is missing takes no room.</param>
/// <param name="Inner">The stretch without its marks.</param>
/// <param name="Depth">1 for a quotation that stands in no other, 2 for one inside that, and so on.</param>
/// <param name="Continues">Whether it goes on with the quotation of the paragraph before, which had no closing mark: “… ¶ “….”</param>
/// <param name="Unbalanced">Whether its closing or opening mark is missing and had to be supplied by the paragraph's edge.</param>
public readonly record struct Quotation(Span Outer, Span Inner, int Depth, bool Continues, bool Unbalanced);
