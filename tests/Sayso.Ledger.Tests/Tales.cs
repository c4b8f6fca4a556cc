namespace Sayso.Ledger.Tests;

/// <summary>Small stories of our own.</summary>
internal static class Tales
{
    public const string Bridge =
        """
        The Harrow bridge will stay closed until spring, Mayor Ilse Brandt said on Tuesday.

        “We found cracks in two of the piers,” Brandt told reporters. She denied that the council had known of the cracks for years.

        Two engineers familiar with the inspection told the Harrow Courier that the council had known of the cracks for years.
        """;

    public const string BridgeLater =
        """
        The Harrow bridge will stay closed until summer, a senior city official said on Thursday.

        “We found cracks in all of the piers,” Mayor Ilse Brandt told reporters.
        """;

    public const string Ferry =
        """
        The ferry company Norland Lines said on Friday that it would add two sailings a day.

        “People need to get to work,” said Tom Arkwright, a spokesman for Norland Lines.
        """;
}
