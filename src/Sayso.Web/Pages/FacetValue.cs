namespace Sayso.Web.Pages;

/// <summary>One value that a search may be narrowed to.</summary>
/// <param name="Value">What is asked for.</param>
/// <param name="Name">What it is called.</param>
/// <param name="Count">How many statements have it.</param>
public sealed record FacetValue(string Value, string Name, long Count);
