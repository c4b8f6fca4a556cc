using Sayso.Claims;

namespace Sayso.Web.Markup;

/// <summary>On which side a statement stands, which gives its colour.</summary>
internal static class Side
{
    /// <summary>"against", "for", "private", or null for all that take no side.</summary>
    public static string? Of(Position position) => !position.Expressed ? "private" : position.Stance switch
    {
        Stance.Denies or Stance.Doubts or Stance.Corrects => "against",
        Stance.Confirms or Stance.Upholds => "for",
        _ => null,
    };
}
