using Sayso.Ledger.Questions;

namespace Sayso.Web.Pages.Corrections;

/// <summary>Where corrections are sent.</summary>
internal static class CorrectionAddresses
{
    public static string Of(StoredStory story, string statement) => Addresses.Statement(story, Uri.EscapeDataString(statement)) + "/corrections";

    public static string Undo(StoredStory story, long entry) => FormattableString.Invariant($"{Addresses.Story(story)}/corrections/{entry}/undo");
}
