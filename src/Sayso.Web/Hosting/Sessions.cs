using System.Buffers.Text;
using System.Collections.Concurrent;
using System.Security.Cryptography;
using Microsoft.AspNetCore.Http;

namespace Sayso.Web.Hosting;

/// <summary>Browsers that signed in with a key. They are kept in memory: when the server starts anew, everybody signs in again.</summary>
internal sealed class Sessions(TimeProvider clock)
{
    private const string CookieName = "sayso_session";
    private const int TokenBytes = 32;
    private const int MostSessions = 10_000;
    private static readonly TimeSpan s_life = TimeSpan.FromHours(12);

    // By the hash of what the cookie holds: whoever looks into the memory of the server learns no cookie.
    private readonly ConcurrentDictionary<string, (long Key, DateTimeOffset End)> _open = new(StringComparer.Ordinal);

    /// <summary>Signs a browser in.</summary>
    public void Begin(HttpContext context, long key)
    {
        Forget(clock.GetUtcNow());
        string token = Base64Url.EncodeToString(RandomNumberGenerator.GetBytes(TokenBytes));
        _open[HashOf(token)] = (key, clock.GetUtcNow() + s_life);
        context.Response.Cookies.Append(CookieName, token, Cookie(context));
    }

    /// <summary>Signs a browser out.</summary>
    public void End(HttpContext context)
    {
        if (context.Request.Cookies[CookieName] is { } token)
        {
            _open.TryRemove(HashOf(token), out _);
            context.Response.Cookies.Delete(CookieName, Cookie(context));
        }
    }

    /// <summary>The number of the key that a browser signed in with; null if it did not, or too long ago.</summary>
    public long? KeyOf(HttpContext context) =>
        context.Request.Cookies[CookieName] is { Length: > 0 and < 100 } token && _open.TryGetValue(HashOf(token), out var session) && session.End > clock.GetUtcNow() ? session.Key : null;

    private static CookieOptions Cookie(HttpContext context) => new() { HttpOnly = true, SameSite = SameSiteMode.Strict, Secure = context.Request.IsHttps, Path = "/", IsEssential = true };

    private static string HashOf(string token) => Convert.ToHexStringLower(SHA256.HashData(System.Text.Encoding.UTF8.GetBytes(token)));

    /// <summary>Forgets sessions that ended and, should there ever be very many, those that end first.</summary>
    private void Forget(DateTimeOffset now)
    {
        foreach (var (token, session) in _open)
        {
            if (session.End <= now)
            {
                _open.TryRemove(token, out _);
            }
        }

        if (_open.Count >= MostSessions)
        {
            foreach (var (token, _) in _open.OrderBy(session => session.Value.End).Take(MostSessions / 10))
            {
                _open.TryRemove(token, out _);
            }
        }
    }
}
