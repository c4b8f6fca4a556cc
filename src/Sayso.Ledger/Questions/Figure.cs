using Sayso.Mentions;

namespace Sayso.Ledger.Questions;

/// <summary>Someone or something that stories name, across stories.</summary>
/// <param name="Number">The number of the entity.</param>
/// <param name="Name">The name to show: of its full names the most frequent.</param>
/// <param name="Kind">What it is.</param>
/// <param name="Names">What stories call it, the most frequent first.</param>
/// <param name="Roles">The words of its roles, the most frequent first.</param>
/// <param name="Stories">How many stories name it.</param>
/// <param name="Statements">How many statements are its own.</param>
public sealed record Figure(long Number, string Name, EntityKind Kind, IReadOnlyList<string> Names, IReadOnlyList<string> Roles, long Stories, long Statements);
