using System.Net;
using System.Net.Sockets;
using System.Security.Authentication;
using Sayso.Intake.Decoding;
using Sayso.Intake.Stories;

namespace Sayso.Intake.Web;

/// <summary>Asks for addresses, within the limits and never in private networks unless that is allowed.</summary>
internal sealed class Fetcher : IDisposable
{
    private readonly IntakeOptions _options;
    private readonly Predicate<IPAddress> _isAllowed;
    private readonly HttpClient _client;

    /// <summary>Makes ready to ask.</summary>
    /// <param name="options">How.</param>
    /// <param name="isAllowed">Which addresses may be connected to; unless said otherwise public ones, or all if the options allow them.</param>
    public Fetcher(IntakeOptions options, Predicate<IPAddress>? isAllowed = null)
    {
        _options = options;
        _isAllowed = isAllowed ?? (options.AllowPrivateNetwork ? _ => true : PublicAddress.Is);
        _client = new HttpClient(new SocketsHttpHandler
        {
            AllowAutoRedirect = false,
            AutomaticDecompression = DecompressionMethods.All,
            ConnectCallback = new GuardedConnection(_isAllowed, options.UseEnvironmentProxy).OpenAsync,
            MaxResponseHeadersLength = 64,
            PooledConnectionLifetime = TimeSpan.FromMinutes(2),
            UseCookies = false,
            UseProxy = options.UseEnvironmentProxy,
        })
        { Timeout = Timeout.InfiniteTimeSpan };
        _client.DefaultRequestHeaders.UserAgent.ParseAdd("Sayso/" + typeof(Fetcher).Assembly.GetName().Version!.ToString(2));
    }

    /// <summary>The address that <paramref name="source"/> is; null if it does not look like one.</summary>
    public static Uri? AddressOf(string source, out Fault? fault)
    {
        fault = null;
        int colon = source.IndexOf("://", StringComparison.Ordinal);
        if (colon <= 0 || !source.AsSpan(0, colon).ToString().All(c => char.IsAsciiLetterOrDigit(c) || c is '+' or '-' or '.'))
        {
            return null;
        }

        fault = Uri.TryCreate(source, UriKind.Absolute, out var address) ? Refusal(address) : IntakeFaults.BadAddress("it is not well formed");
        return address ?? new Uri("about:blank");
    }

    /// <summary>The answer of <paramref name="address"/>, after all redirects.</summary>
    /// <param name="address">The address.</param>
    /// <param name="known">The version that is there already; what has not changed since is not sent.</param>
    /// <param name="cancellationToken">Ends it.</param>
    public async Task<Answer> FetchAsync(Uri address, FeedVersion? known, CancellationToken cancellationToken)
    {
        for (int redirects = 0; ; redirects++)
        {
            if (redirects > _options.Limits.Redirects)
            {
                return Answer.Failed(address, IntakeFaults.TooManyRedirects(_options.Limits.Redirects));
            }

            if (Refused(address) is { } refusal)
            {
                return Answer.Failed(address, refusal);
            }

            var (answer, next) = await AskAsync(address, known, cancellationToken);
            if (next is null)
            {
                return answer!;
            }

            address = next;
        }
    }

    /// <summary>Sends something to <paramref name="address"/>; of the answer only the head is read, and no redirect is followed.</summary>
    public async Task<Answer> PostAsync(Uri address, HttpContent content, CancellationToken cancellationToken)
    {
        if (Refused(address) is { } refusal)
        {
            return Answer.Failed(address, refusal);
        }

        using var time = CancellationTokenSource.CreateLinkedTokenSource(cancellationToken);
        time.CancelAfter(_options.Limits.RequestTime);
        try
        {
            using var request = new HttpRequestMessage(HttpMethod.Post, address) { Content = content };
            using var response = await _client.SendAsync(request, HttpCompletionOption.ResponseHeadersRead, time.Token);
            return new Answer(address, null, null, null, response.IsSuccessStatusCode ? null : IntakeFaults.Refused((int)response.StatusCode)).With(response);
        }
        catch (OperationCanceledException) when (!cancellationToken.IsCancellationRequested)
        {
            return Answer.Failed(address, IntakeFaults.TooSlow(_options.Limits.RequestTime));
        }
        catch (Exception e) when (FaultOf(e) is { } fault)
        {
            return Answer.Failed(address, fault);
        }
    }

    /// <summary>Why an address is not asked; null if it is, as far as it alone tells.</summary>
    public Fault? Refused(Uri address) => Refusal(address) ?? Unguarded(address);

    public void Dispose() => _client.Dispose();

    private async Task<(Answer? Answer, Uri? Next)> AskAsync(Uri address, FeedVersion? known, CancellationToken cancellationToken)
    {
        using var time = CancellationTokenSource.CreateLinkedTokenSource(cancellationToken);
        time.CancelAfter(_options.Limits.RequestTime);
        try
        {
            using var request = Request(address, known);
            using var response = await _client.SendAsync(request, HttpCompletionOption.ResponseHeadersRead, time.Token);
            int status = (int)response.StatusCode;
            if (status is 301 or 302 or 303 or 307 or 308 && response.Headers.Location is { } location)
            {
                return Uri.TryCreate(address, location, out var next) ? (null, next) : (Answer.Failed(address, IntakeFaults.BadAddress("it leads to what is no address")), null);
            }

            if (response.StatusCode == HttpStatusCode.NotModified && known is not null)
            {
                return (new Answer(address, null, null, known, null).With(response), null);
            }

            var answer = response.IsSuccessStatusCode ? await BodyAsync(address, response, time.Token) : Answer.Failed(address, IntakeFaults.Refused(status));
            return (answer.With(response), null);
        }
        catch (OperationCanceledException) when (!cancellationToken.IsCancellationRequested)
        {
            return (Answer.Failed(address, IntakeFaults.TooSlow(_options.Limits.RequestTime)), null);
        }
        catch (Exception e) when (FaultOf(e) is { } fault)
        {
            return (Answer.Failed(address, fault), null);
        }
    }

    private async Task<Answer> BodyAsync(Uri address, HttpResponseMessage response, CancellationToken cancellationToken)
    {
        var spool = new Spool();
        try
        {
            await using var body = await response.Content.ReadAsStreamAsync(cancellationToken);
            await spool.FillAsync(body, _options.Limits.DownloadBytes, cancellationToken);
            string? tag = response.Headers.ETag?.ToString();
            string? changed = response.Content.Headers.NonValidated.TryGetValues("Last-Modified", out var values) ? values.ToString() : null;
            var version = tag is null && changed is null ? null : new FeedVersion(tag, changed);
            return new Answer(address, spool.Rewound(), MediaType.Charset(response.Content.Headers.ContentType?.ToString()), version, null);
        }
        catch
        {
            spool.Dispose();
            throw;
        }
    }

    private static HttpRequestMessage Request(Uri address, FeedVersion? known)
    {
        var request = new HttpRequestMessage(HttpMethod.Get, address);
        if (known?.ETag is { } tag)
        {
            request.Headers.TryAddWithoutValidation("If-None-Match", tag);
        }

        if (known?.LastModified is { } changed)
        {
            request.Headers.TryAddWithoutValidation("If-Modified-Since", changed);
        }

        return request;
    }

    private static Fault? Refusal(Uri address) =>
        !WebAddress.IsWeb(address) ? IntakeFaults.BadAddress($"its scheme is {address.Scheme}")
        : address.UserInfo.Length > 0 ? IntakeFaults.BadAddress("it holds a name or a password")
        : null;

    /// <summary>An address in numbers needs no resolving to be refused; a proxy would take it where the guard cannot see.</summary>
    private Fault? Unguarded(Uri address) =>
        IPAddress.TryParse(address.IdnHost, out var literal) && !_isAllowed(literal) ? IntakeFaults.PrivateNetwork(literal.ToString()) : null;

    private static Fault? FaultOf(Exception e)
    {
        for (var inner = e; inner is not null; inner = inner.InnerException)
        {
            if (inner is IntakeException known)
            {
                return known.Fault;
            }
        }

        return e is HttpRequestException or IOException or SocketException or AuthenticationException or InvalidDataException
            ? IntakeFaults.NoAnswer(e.InnerException is SocketException or AuthenticationException ? e.InnerException.Message : e.Message) : null;
    }
}
