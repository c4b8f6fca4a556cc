using Sayso.Intake.Web;

namespace Sayso.Intake;

/// <summary>Sends messages to addresses that others named, under the rules by which addresses are asked: never into private networks unless that is allowed. No redirect is followed.</summary>
public sealed class Messenger : IDisposable
{
    private readonly Fetcher _fetcher;
    private readonly TimeProvider _clock;

    /// <summary>Makes ready to send.</summary>
    /// <param name="options">Whether private networks are allowed, and how long an answer may take.</param>
    /// <param name="clock">What tells how long it is until a time that a server names.</param>
    public Messenger(IntakeOptions options, TimeProvider? clock = null)
    {
        _fetcher = new Fetcher(options ?? throw new ArgumentNullException(nameof(options)));
        _clock = clock ?? TimeProvider.System;
    }

    /// <summary>Why nothing would ever be sent to an address; null if something would, as far as the address alone tells.</summary>
    public Fault? Refusal(string address)
    {
        ArgumentNullException.ThrowIfNull(address);
        var uri = Fetcher.AddressOf(address, out var fault);
        return fault ?? (uri is null ? IntakeFaults.BadAddress("it is not well formed") : _fetcher.Refused(uri));
    }

    /// <summary>Sends a message.</summary>
    /// <param name="address">Where to.</param>
    /// <param name="message">What, with its headers.</param>
    /// <param name="cancellationToken">Ends it.</param>
    public async Task<PostAnswer> SendAsync(Uri address, HttpContent message, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(address);
        ArgumentNullException.ThrowIfNull(message);
        var answer = await _fetcher.PostAsync(address, message, cancellationToken);
        var rest = answer.RetryAfter is not { } after ? null : after.Delta ?? (after.Date is { } date ? date - _clock.GetUtcNow() : (TimeSpan?)null);
        return new PostAnswer(answer.Status, rest, answer.Fault);
    }

    /// <inheritdoc/>
    public void Dispose() => _fetcher.Dispose();
}
