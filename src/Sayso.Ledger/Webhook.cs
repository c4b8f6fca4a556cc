using Sayso.Claims;

namespace Sayso.Ledger;

/// <summary>Somebody who is to be told when somebody says something new.</summary>
/// <param name="Number">Its number, which no other is ever given.</param>
/// <param name="Url">Where they are told.</param>
/// <param name="Entity">Whose statements: the number of the entity; null where it is not known who is meant.</param>
/// <param name="Speaker">Words of the speaker's name; null where the entity is known.</param>
/// <param name="Stance">What they do with it; null for anything.</param>
/// <param name="Words">What it is about; null for anything.</param>
/// <param name="At">When it was made.</param>
/// <param name="Seen">The last document whose statements were looked at.</param>
/// <param name="Closed">Why nothing is sent any more; null where it is.</param>
public sealed record Webhook(long Number, string Url, long? Entity, string? Speaker, Stance? Stance, string? Words, DateTimeOffset At, long Seen, string? Closed);

/// <summary>A message for a webhook.</summary>
/// <param name="Number">Its number.</param>
/// <param name="Webhook">The webhook's number.</param>
/// <param name="Message">Its id, the same at every try.</param>
/// <param name="At">When it was made.</param>
/// <param name="Next">When it is due; null once it is done.</param>
/// <param name="Tries">How often it was sent.</param>
/// <param name="Status">The answer's status at the last try; null where there was no answer.</param>
/// <param name="Fault">Why that was no success.</param>
/// <param name="Done">When it was taken or given up.</param>
public sealed record Delivery(long Number, long Webhook, string Message, DateTimeOffset At, DateTimeOffset? Next, int Tries, int? Status, string? Fault, DateTimeOffset? Done)
{
    /// <summary>What is sent; empty where it was not asked for.</summary>
    public ReadOnlyMemory<byte> Body { get; init; }
}
