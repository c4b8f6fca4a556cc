using System.Collections.Concurrent;
using System.Globalization;
using System.Text;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;

namespace Sayso.Web.Hosting;

/// <summary>Counts what the server does. It may be used from many threads at once.</summary>
internal sealed class Metrics
{
    /// <summary>The upper bounds of the classes that durations are counted in, in seconds.</summary>
    private static readonly double[] s_bounds = [0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5, 10];

    private readonly ConcurrentDictionary<(string Method, string Route, int Status), long> _requests = new();
    private readonly ConcurrentDictionary<string, Durations> _durations = new(StringComparer.Ordinal);
    private readonly ConcurrentDictionary<string, long> _stories = new(StringComparer.Ordinal);

    /// <summary>Counts a request.</summary>
    public void Request(HttpContext context, string method, int status, TimeSpan taken)
    {
        // Routes and the usual methods only: what callers may choose freely would grow without bounds.
        string route = (context.GetEndpoint() as RouteEndpoint)?.RoutePattern.RawText ?? "none";
        string known = method is "GET" or "HEAD" or "POST" or "PUT" or "PATCH" or "DELETE" or "OPTIONS" ? method : "other";
        _requests.AddOrUpdate((known, route, status), 1, (_, count) => count + 1);
        _durations.GetOrAdd(route, _ => new Durations()).Add(taken.TotalSeconds);
    }

    /// <summary>Counts a story that was handed in to be kept, by what became of it: added, republished, reread, known or failed.</summary>
    public void Story(string outcome) => _stories.AddOrUpdate(outcome, 1, (_, count) => count + 1);

    /// <summary>Writes what was counted, in the text form of Prometheus.</summary>
    public void WriteTo(StringBuilder text)
    {
        Head(text, "sayso_http_requests_total", "counter", "Requests answered.");
        foreach (var ((method, route, status), count) in _requests.OrderBy(request => request.Key))
        {
            text.Append(CultureInfo.InvariantCulture, $"sayso_http_requests_total{{method=\"{method}\",route=\"{Escaped(route)}\",status=\"{status}\"}} {count}\n");
        }

        Head(text, "sayso_http_request_duration_seconds", "histogram", "How long answering took.");
        foreach (var (route, durations) in _durations.OrderBy(pair => pair.Key, StringComparer.Ordinal))
        {
            durations.WriteTo(text, Escaped(route));
        }

        Head(text, "sayso_stories_total", "counter", "Stories handed in to be kept, by what became of them.");
        foreach (var (outcome, count) in _stories.OrderBy(pair => pair.Key, StringComparer.Ordinal))
        {
            text.Append(CultureInfo.InvariantCulture, $"sayso_stories_total{{outcome=\"{outcome}\"}} {count}\n");
        }
    }

    /// <summary>Writes a figure that stands by itself.</summary>
    public static void Write(StringBuilder text, string name, string type, string help, double value)
    {
        Head(text, name, type, help);
        text.Append(CultureInfo.InvariantCulture, $"{name} {value}\n");
    }

    private static void Head(StringBuilder text, string name, string type, string help) => text.Append(CultureInfo.InvariantCulture, $"# HELP {name} {help}\n# TYPE {name} {type}\n");

    private static string Escaped(string label) => label.Replace("\\", "\\\\", StringComparison.Ordinal).Replace("\"", "\\\"", StringComparison.Ordinal);

    private sealed class Durations
    {
        private readonly long[] _counts = new long[s_bounds.Length + 1];
        private readonly Lock _adding = new();
        private double _sum;

        public void Add(double seconds)
        {
            int place = Array.FindIndex(s_bounds, bound => seconds <= bound);
            lock (_adding)
            {
                _counts[place < 0 ? s_bounds.Length : place]++;
                _sum += seconds;
            }
        }

        public void WriteTo(StringBuilder text, string route)
        {
            lock (_adding)
            {
                long count = 0;
                for (int place = 0; place < _counts.Length; place++)
                {
                    count += _counts[place];
                    string bound = place < s_bounds.Length ? s_bounds[place].ToString(CultureInfo.InvariantCulture) : "+Inf";
                    text.Append(CultureInfo.InvariantCulture, $"sayso_http_request_duration_seconds_bucket{{route=\"{route}\",le=\"{bound}\"}} {count}\n");
                }

                text.Append(CultureInfo.InvariantCulture, $"sayso_http_request_duration_seconds_sum{{route=\"{route}\"}} {_sum}\n");
                text.Append(CultureInfo.InvariantCulture, $"sayso_http_request_duration_seconds_count{{route=\"{route}\"}} {count}\n");
            }
        }
    }
}
