using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Sayso.Ledger;

namespace Sayso.Web.Hosting;

/// <summary>What a key must allow for an endpoint to be used.</summary>
internal static class Scopes
{
    /// <summary>Has an endpoint ask for a scope.</summary>
    public static TBuilder RequireScope<TBuilder>(this TBuilder endpoint, KeyScopes scope)
        where TBuilder : IEndpointConventionBuilder => endpoint.WithMetadata(new Needed(scope));

    /// <summary>Opens an endpoint to everybody: a style sheet, the page to sign in.</summary>
    public static TBuilder OpenToAll<TBuilder>(this TBuilder endpoint)
        where TBuilder : IEndpointConventionBuilder => endpoint.RequireScope(KeyScopes.None);

    /// <summary>The scope that a request needs. Where its endpoint does not say: to read, for what changes nothing, or else the most there is.</summary>
    public static KeyScopes Of(HttpContext context) =>
        context.GetEndpoint()?.Metadata.GetMetadata<Needed>()?.Scope ?? (CrossSiteGuard.IsSafe(context.Request.Method) ? KeyScopes.Read : KeyScopes.Correct);

    /// <summary>What a scope is called.</summary>
    public static string NameOf(KeyScopes scope) => scope.ToString().ToLowerInvariant();

    private sealed record Needed(KeyScopes Scope);
}
