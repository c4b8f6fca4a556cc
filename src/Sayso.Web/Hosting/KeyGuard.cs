using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Sayso.Ledger;

namespace Sayso.Web.Hosting;

/// <summary>Lets in whoever has a key for what they want to do.</summary>
internal sealed class KeyGuard(Doorkeeper doorkeeper, Sessions sessions)
{
    private const string Scheme = "Bearer ";

    /// <summary>Has each request's key looked up.</summary>
    public static void Identify(IApplicationBuilder app, KeyGuard guard) => app.Use((context, next) =>
    {
        context.Items[typeof(KeyGuard)] = guard.KeyOf(context);
        return next(context);
    });

    /// <summary>Has each request refused whose key does not allow it.</summary>
    public static void Enforce(IApplicationBuilder app, KeyGuard guard) => app.Use(guard.GuardAsync);

    /// <summary>The name of the key that a request came with; null if it came with none.</summary>
    public static string? NameOf(HttpContext context) => context.Items[typeof(KeyGuard)] is Shown { Key: { } key } ? key.Name : null;

    private Task GuardAsync(HttpContext context, RequestDelegate next)
    {
        var (key, isGiven) = (Shown)context.Items[typeof(KeyGuard)]!;
        var needed = Scopes.Of(context);
        if (needed == KeyScopes.None || (key is null && !isGiven && doorkeeper.IsOpen) || key?.Scopes.HasFlag(needed) == true)
        {
            return next(context);
        }

        if (key is not null)
        {
            return Problem.WriteAsync(context, StatusCodes.Status403Forbidden, WebFaults.ScopeNeeded(Scopes.NameOf(needed)));
        }

        if (!isGiven && HttpMethods.IsGet(context.Request.Method) && Problem.WantsPage(context.Request))
        {
            context.Response.Redirect("/sign-in?to=" + Uri.EscapeDataString(context.Request.Path + context.Request.QueryString));
            return Task.CompletedTask;
        }

        context.Response.Headers.WWWAuthenticate = isGiven ? "Bearer realm=\"sayso\", error=\"invalid_token\"" : "Bearer realm=\"sayso\"";
        return Problem.WriteAsync(context, StatusCodes.Status401Unauthorized, WebFaults.KeyNeeded(isGiven));
    }

    /// <summary>The key that a request came with, and whether it came with words for one. What is given in the request itself goes before the session.</summary>
    private Shown KeyOf(HttpContext context)
    {
        var given = context.Request.Headers.Authorization;
        if (given.Count > 0)
        {
            string? words = given.Count == 1 ? given[0] : null;
            return new Shown(words?.StartsWith(Scheme, StringComparison.OrdinalIgnoreCase) == true ? doorkeeper.Of(words[Scheme.Length..].Trim()) : null, true);
        }

        return new Shown(sessions.KeyOf(context) is { } number ? doorkeeper.Of(number) : null, false);
    }

    private sealed record Shown(ApiKey? Key, bool IsGiven);
}
