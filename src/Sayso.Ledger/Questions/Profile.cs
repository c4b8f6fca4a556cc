namespace Sayso.Ledger.Questions;

/// <summary>What is on record of somebody.</summary>
/// <param name="Person">Who.</param>
/// <param name="Others">Others who may be called so.</param>
/// <param name="Activity">How many statements are theirs on each day that has any; those of stories without a day under none.</param>
/// <param name="Page">Their statements, those of the newest stories first.</param>
/// <param name="Contests">Which of these are contested within their stories, and by whom; or contest others.</param>
public sealed record Profile(
    Figure Person, IReadOnlyList<Figure> Others, IReadOnlyList<(DateOnly? Day, long Statements)> Activity, StatementPage Page, IReadOnlyList<Contest> Contests);
