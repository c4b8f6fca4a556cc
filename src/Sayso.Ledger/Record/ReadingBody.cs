using System.Runtime.InteropServices;
using System.Security.Cryptography;
using Sayso.Claims;
using Sayso.Text;

namespace Sayso.Ledger.Record;

/// <summary>
/// A reading as an entry holds it: everything that the engine found, in a fraction of the bytes that its JSON takes. Its document stands
/// in an entry of its own. An attribution's confidence is kept to the ten-thousandth, a mention's to the hundredth.
/// </summary>
internal static class ReadingBody
{
    private const byte Version = 1;
    private const int WordsHashBytes = 8;

    /// <summary>The entry's body for a reading.</summary>
    public static byte[] Of(Reading reading, string engine)
    {
        var to = new ByteWriter(reading.Document.Text);
        to.Byte(Version);
        to.Words(engine);
        var entities = Ids.Write(to, 'e', reading.Entities.Select(entity => entity.Id));
        var statements = Ids.Write(to, 'a', reading.Statements.Select(statement => statement.Id));
        foreach (var entity in reading.Entities)
        {
            EntityBody.Write(to, entity);
        }

        foreach (var statement in reading.Statements)
        {
            StatementBody.Write(to, statement, entities, statements);
        }

        to.Many(reading.Disputes, dispute => Write(to, dispute, statements));
        to.Raw(WordsHash(reading));
        return Packing.Pack(to.ToArray());
    }

    /// <summary>The reading of an entry's body, and the version of the engine that made it.</summary>
    /// <exception cref="InvalidDataException">The body is damaged, or is no reading of this document.</exception>
    public static (Reading Reading, string Engine) Read(ReadOnlySpan<byte> body, Document document)
    {
        var from = new ByteReader(Packing.Unpack(body), document.Text);
        if (from.Byte() != Version)
        {
            throw new InvalidDataException("The entry's reading is in a form that this version does not know.");
        }

        string engine = from.Words() ?? throw ByteReader.Damaged();
        var (entityIds, statementIds) = (Ids.Read(from, 'e'), Ids.Read(from, 'a'));
        Mentions.Entity[] entities = [.. Enumerable.Range(0, entityIds.Count).Select(place => EntityBody.Read(from, entityIds[place]))];
        Statement[] statements = [.. Enumerable.Range(0, statementIds.Count).Select(place => StatementBody.Read(from, place, entityIds, statementIds))];
        var disputes = from.Many(() => Dispute(from, statementIds));
        var reading = new Reading(document, new Lazy<Layout>(() => Layout.Of(document.Text)), entities, statements, disputes);
        byte[] words = from.Raw(WordsHashBytes);
        if (!from.IsAtEnd)
        {
            throw ByteReader.Damaged();
        }

        return words.AsSpan().SequenceEqual(WordsHash(reading)) ? (reading, engine) : throw new InvalidDataException("A statement's words are not those that stand in the text.");
    }

    /// <summary>The first bytes of the SHA-256 over the words of every content, cue and source: a reading that is not of this very text is found out.</summary>
    private static byte[] WordsHash(Reading reading)
    {
        using var hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        foreach (var attribution in reading.Attributions)
        {
            foreach (var span in attribution.Content)
            {
                hash.AppendData(MemoryMarshal.AsBytes(span.Of(reading.Document.Text)));
            }

            hash.AppendData(MemoryMarshal.AsBytes(attribution.Cue is { } cue ? cue.Of(reading.Document.Text) : []));
            hash.AppendData(MemoryMarshal.AsBytes(attribution.Source is { } source ? source.Of(reading.Document.Text) : []));
        }

        return hash.GetHashAndReset()[..WordsHashBytes];
    }

    private static void Write(ByteWriter to, Dispute dispute, Ids statements)
    {
        to.Words(dispute.Id);
        to.Spans(dispute.About);
        foreach (var side in (IReadOnlyList<string>[])[dispute.Asserted, dispute.Denied, dispute.Upheld])
        {
            to.Many(side, id => to.Count(statements.PlaceOf(id)!.Value));
        }
    }

    private static Dispute Dispute(ByteReader from, Ids statements) => new()
    {
        Id = from.Words() ?? throw ByteReader.Damaged(),
        About = from.SpansOrNone() ?? throw ByteReader.Damaged(),
        Asserted = from.Many(() => statements[from.Count()]),
        Denied = from.Many(() => statements[from.Count()]),
        Upheld = from.Many(() => statements[from.Count()]),
    };
}
