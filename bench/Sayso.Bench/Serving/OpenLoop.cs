using System.Diagnostics;
using System.Globalization;

namespace Sayso.Bench.Serving;

/// <summary>
/// Asks at a fixed rate whether or not the answers keep up, and counts from when each should have been asked: a server that stalls is charged for all who
/// would have waited.
/// </summary>
internal sealed class OpenLoop(HttpClient client)
{
    /// <summary>Asks for some seconds.</summary>
    /// <param name="rate">How many a second.</param>
    /// <param name="time">For how long.</param>
    /// <param name="request">The request with a number.</param>
    public async Task<Answered> RunAsync(double rate, TimeSpan time, Func<int, HttpRequestMessage> request)
    {
        int count = (int)(rate * time.TotalSeconds);
        var answers = new Task<(double Ms, bool Failed, long Bytes)>[count];
        long start = Stopwatch.GetTimestamp();
        for (int i = 0; i < count; i++)
        {
            double due = i / rate;
            double early = due - Stopwatch.GetElapsedTime(start).TotalSeconds;
            if (early > 0.001)
            {
                await Task.Delay(TimeSpan.FromSeconds(early)).ConfigureAwait(false);
            }

            answers[i] = AskAsync(request(i), start, due);
        }

        var all = await Task.WhenAll(answers).ConfigureAwait(false);
        return new Answered([.. all.Select(answer => answer.Ms).Order()], all.Count(answer => answer.Failed), all.Sum(answer => answer.Bytes));
    }

    private async Task<(double Ms, bool Failed, long Bytes)> AskAsync(HttpRequestMessage request, long start, double due)
    {
        try
        {
            using (request)
            using (var answer = await client.SendAsync(request).ConfigureAwait(false))
            {
                byte[] body = await answer.Content.ReadAsByteArrayAsync().ConfigureAwait(false);
                return ((Stopwatch.GetElapsedTime(start).TotalSeconds - due) * 1000, !answer.IsSuccessStatusCode, body.Length);
            }
        }
        catch (HttpRequestException)
        {
            return ((Stopwatch.GetElapsedTime(start).TotalSeconds - due) * 1000, true, 0);
        }
    }
}

/// <summary>How long the answers took, the shortest first, in milliseconds; how many were none; and how many bytes they had.</summary>
internal sealed record Answered(double[] Ms, int Failed, long Bytes)
{
    /// <summary>A row of the report.</summary>
    public string Row(string what, string limits) => string.Create(
        CultureInfo.InvariantCulture, $"| {what} | {Ms.Length:N0} | {At(0.5):F1} | {At(0.95):F1} | {Ms[^1]:F0} | {Failed} | {limits} |\n");

    private double At(double share) => Ms[(int)((Ms.Length - 1) * share)];
}
