namespace Sayso.Web.Pages;

/// <summary>By what a search may be narrowed.</summary>
/// <param name="Speakers">Who says it.</param>
/// <param name="Outlets">Where it was published.</param>
/// <param name="Kinds">Of what kind the source is.</param>
/// <param name="Stances">What the source does with it.</param>
public sealed record SearchFacets(IReadOnlyList<FacetValue> Speakers, IReadOnlyList<FacetValue> Outlets, IReadOnlyList<FacetValue> Kinds, IReadOnlyList<FacetValue> Stances);

/// <summary>One value that a search may be narrowed to.</summary>
/// <param name="Value">What is asked for.</param>
/// <param name="Name">What it is called.</param>
/// <param name="Count">How many statements have it.</param>
public sealed record FacetValue(string Value, string Name, long Count);
