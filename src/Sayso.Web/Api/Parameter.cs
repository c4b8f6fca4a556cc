using Microsoft.OpenApi;

namespace Sayso.Web.Api;

/// <summary>Something that may be given with a question: how it is read and how it is described, in one place.</summary>
/// <param name="Name">Its name.</param>
/// <param name="Description">What it means.</param>
internal abstract record Parameter(string Name, string Description)
{
    /// <summary>Whether it is a part of the path; if not, it is one of the query.</summary>
    public bool IsInPath { get; init; }

    /// <summary>Whether it must be given.</summary>
    public bool IsRequired { get; init; }

    /// <summary>What it takes, for messages: “a day as 2020-11-08”.</summary>
    public required string Wanted { get; init; }

    /// <summary>What it takes, for programs.</summary>
    public required Func<OpenApiSchema> Schema { get; init; }
}

/// <summary>Something of a certain type that may be given with a question.</summary>
internal sealed record Parameter<T>(string Name, string Description) : Parameter(Name, Description)
{
    /// <summary>Reads it; says whether it could be read.</summary>
    public required Reads Read { get; init; }

    /// <summary>Reads a value from what was given.</summary>
    public delegate bool Reads(string given, out T? value);
}
