namespace Sayso.Text;

/// <summary>A stretch between quotation marks.</summary>
/// <param name="Outer">The stretch with its marks, in UTF-16 code units. A mark that is missing takes no room.</param>
/// <param name="Inner">The stretch without its marks.</param>
/// <param name="Depth">1 for a quotation that stands in no other, 2 for one inside that, and so on; never more than 9.</param>
/// <param name="Continues">Whether it goes on with the quotation of the paragraph before, which had no closing mark: “… ¶ “….”</param>
/// <param name="Unbalanced">
/// Whether its opening or closing mark is missing, so that its start or end had to be inferred. A quotation that the next paragraph opens anew
/// and goes on with needs no closing mark.
/// </param>
public readonly record struct Quotation(Span Outer, Span Inner, int Depth, bool Continues, bool Unbalanced);
