using Microsoft.Extensions.Logging;

namespace Sayso.Web.Hosting;

/// <summary>Tells what the framework warns of among what the server tells. Its words are left out, since they may be a request's: only what it is about and the kind of an error.</summary>
internal sealed class FrameworkLog(RequestLog log) : ILoggerProvider
{
    private const string Code = "framework";

    /// <summary>Requests that took too long are told of by their status.</summary>
    private const string Timeouts = "Microsoft.AspNetCore.Http.Timeouts";

    public ILogger CreateLogger(string categoryName) => new Category(log, categoryName);

    public void Dispose()
    {
    }

    private sealed class Category(RequestLog log, string name) : ILogger
    {
        public IDisposable? BeginScope<TState>(TState state)
            where TState : notnull => null;

        public bool IsEnabled(LogLevel logLevel) => logLevel >= LogLevel.Warning && logLevel != LogLevel.None && !name.StartsWith(Timeouts, StringComparison.Ordinal);

        public void Log<TState>(LogLevel logLevel, EventId eventId, TState state, Exception? exception, Func<TState, Exception?, string> formatter)
        {
            if (IsEnabled(logLevel))
            {
                log.Warning(Code, exception?.GetType().Name ?? eventId.Name ?? "", exception is null ? name : $"{name} {RequestLog.PlacesOf(exception)}");
            }
        }
    }
}
