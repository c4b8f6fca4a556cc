using Microsoft.Data.Sqlite;
using Sayso.Claims;
using Sayso.Ledger.Questions;

namespace Sayso.Ledger;

/// <content>What came in, and who is to be told of it.</content>
public sealed partial class StoryLedger
{
    /// <summary>Of each webhook's deliveries so many that are done are kept.</summary>
    private const int MostDone = 200;

    private const string WebhookColumns = "SELECT number, url, entity, speaker, stance, words, at, seen, closed FROM webhook";
    private const string DeliveryColumns = "SELECT number, webhook, message, at, next, tries, status, fault, done";

    /// <summary>The number of the last document that was read; 0 where there is none.</summary>
    public long LastArrived => Ask(NewsFinder.Last);

    /// <summary>The stories that came in after the one with a number, in the order of the record; such as were withdrawn are left out.</summary>
    public IReadOnlyList<Arrived> Arrived(long after, int limit) => Ask(sql => new NewsFinder(sql, new StoryShelf(sql)).After(after, limit));

    /// <summary>The statements of one story that are all of what the query gives.</summary>
    public IReadOnlyList<StoredStatement> FindIn(long document, StatementQuery query)
    {
        ArgumentNullException.ThrowIfNull(query);
        return Ask(sql =>
        {
            var (first, count) = sql.First("SELECT first_statement, statements FROM document WHERE id = $1 AND first_statement IS NOT NULL", row => (row.GetInt64(0), row.GetInt64(1)), default, document);
            return first == 0 ? [] : new StatementFinder(sql, new StoryShelf(sql)).Within(query, first, first + count);
        });
    }

    /// <summary>Makes a webhook, which is told of what comes in from now on.</summary>
    /// <exception cref="LedgerException">It could not be stored.</exception>
    public Webhook AddWebhook(string url, long? entity, string? speaker, Stance? stance, string? words, ReadOnlyMemory<byte> secret) => Write(() =>
    {
        long seen = NewsFinder.Last(_write);
        _write.Run(
            "INSERT INTO webhook (url, entity, speaker, stance, words, secret, at, seen) VALUES ($1, $2, $3, $4, $5, $6, $7, $8)",
            url, entity, speaker, (int?)stance, words, secret.ToArray(), _clock.GetUtcNow().ToUnixTimeMilliseconds(), seen);
        return _write.First<Webhook?>(WebhookColumns + " WHERE number = last_insert_rowid()", Webhook, null)!;
    });

    /// <summary>Every webhook, in the order in which they were made.</summary>
    public IReadOnlyList<Webhook> Webhooks() => Ask(sql => sql.All(WebhookColumns + " ORDER BY number", Webhook));

    /// <summary>What a webhook's messages are signed with; null if there is no such webhook.</summary>
    public ReadOnlyMemory<byte>? WebhookSecret(long number) =>
        Ask(sql => sql.First<byte[]?>("SELECT secret FROM webhook WHERE number = $1", row => row.GetFieldValue<byte[]>(0), null, number)) is { } secret ? secret : null;

    /// <summary>Removes a webhook with all that is still to be sent to it.</summary>
    /// <returns>Whether there was one.</returns>
    public bool RemoveWebhook(long number) => Write(() =>
    {
        _write.Run("DELETE FROM delivery WHERE webhook = $1", number);
        return _write.Run("DELETE FROM webhook WHERE number = $1", number) > 0;
    });

    /// <summary>Sends a webhook nothing any more, and gives up what was still to be sent.</summary>
    public void CloseWebhook(long number, string why) => Write(() =>
    {
        _write.Run("UPDATE webhook SET closed = $2 WHERE number = $1", number, why);
        _write.Run("UPDATE delivery SET next = NULL, done = $2 WHERE webhook = $1 AND next IS NOT NULL", number, _clock.GetUtcNow().ToUnixTimeMilliseconds());
    });

    /// <summary>Notes that a story was looked at for webhooks, together with the messages that it leads to: both or neither.</summary>
    public void NoteSeen(long document, IReadOnlyList<(long Webhook, string Message, ReadOnlyMemory<byte> Body)> messages)
    {
        ArgumentNullException.ThrowIfNull(messages);
        Write(() =>
        {
            long now = _clock.GetUtcNow().ToUnixTimeMilliseconds();
            foreach (var (webhook, message, body) in messages)
            {
                _write.Run(
                    "INSERT OR IGNORE INTO delivery (webhook, message, body, at, next) SELECT $1, $2, $3, $4, $4 WHERE EXISTS (SELECT 1 FROM webhook WHERE number = $1 AND closed IS NULL)",
                    webhook, message, body.ToArray(), now);
            }

            _write.Run("UPDATE webhook SET seen = $1 WHERE seen < $1", document);
        });
    }

    /// <summary>What is due to be sent, with its body, the longest due first; of each webhook one message.</summary>
    public IReadOnlyList<Delivery> DueDeliveries(DateTimeOffset now, int limit) => Ask(sql => sql.All(
        DeliveryColumns + ", body FROM (SELECT *, row_number() OVER (PARTITION BY webhook ORDER BY number) AS place FROM delivery WHERE next IS NOT NULL AND next <= $1) WHERE place = 1 ORDER BY next LIMIT $2",
        row => Delivery(row) with { Body = row.GetFieldValue<byte[]>(9) },
        now.ToUnixTimeMilliseconds(),
        limit));

    /// <summary>When the next delivery is due; null if none is to be sent.</summary>
    public DateTimeOffset? NextDelivery() =>
        Ask(sql => sql.First<long?>("SELECT next FROM delivery WHERE next IS NOT NULL ORDER BY next LIMIT 1", row => row.GetInt64(0), null)) is { } next ? DateTimeOffset.FromUnixTimeMilliseconds(next) : null;

    /// <summary>The newest deliveries of a webhook, without their bodies.</summary>
    public IReadOnlyList<Delivery> Deliveries(long webhook, int limit) => Ask(sql => sql.All(DeliveryColumns + " FROM delivery WHERE webhook = $1 ORDER BY number DESC LIMIT $2", Delivery, webhook, limit));

    /// <summary>Notes what came of sending a message.</summary>
    public void NoteDelivery(Delivery delivery)
    {
        ArgumentNullException.ThrowIfNull(delivery);
        Write(() =>
        {
            _write.Run(
                "UPDATE delivery SET next = $2, tries = $3, status = $4, fault = $5, done = $6 WHERE number = $1",
                delivery.Number, delivery.Next?.ToUnixTimeMilliseconds(), delivery.Tries, delivery.Status, delivery.Fault, delivery.Done?.ToUnixTimeMilliseconds());
            if (delivery.Done is not null)
            {
                _write.Run(
                    "DELETE FROM delivery WHERE webhook = $1 AND next IS NULL AND number < (SELECT min(number) FROM (SELECT number FROM delivery WHERE webhook = $1 AND next IS NULL ORDER BY number DESC LIMIT $2))",
                    delivery.Webhook, MostDone);
            }
        });
    }

    private static Webhook Webhook(SqliteDataReader row) => new(
        row.GetInt64(0),
        row.GetString(1),
        row.IsDBNull(2) ? null : row.GetInt64(2),
        row.IsDBNull(3) ? null : row.GetString(3),
        row.IsDBNull(4) ? null : (Stance)row.GetInt32(4),
        row.IsDBNull(5) ? null : row.GetString(5),
        DateTimeOffset.FromUnixTimeMilliseconds(row.GetInt64(6)),
        row.GetInt64(7),
        row.IsDBNull(8) ? null : row.GetString(8));

    private static Delivery Delivery(SqliteDataReader row) => new(
        row.GetInt64(0),
        row.GetInt64(1),
        row.GetString(2),
        DateTimeOffset.FromUnixTimeMilliseconds(row.GetInt64(3)),
        Time(row, 4),
        row.GetInt32(5),
        row.IsDBNull(6) ? null : row.GetInt32(6),
        row.IsDBNull(7) ? null : row.GetString(7),
        Time(row, 8));

    private static DateTimeOffset? Time(SqliteDataReader row, int column) => row.IsDBNull(column) ? null : DateTimeOffset.FromUnixTimeMilliseconds(row.GetInt64(column));
}
