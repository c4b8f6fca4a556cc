using System.Text.Json;
using Sayso.Exchange;
using Sayso.Text;
using static System.FormattableString;

namespace Sayso.Evaluation;

/// <summary>The attributions that people found in a story: the truth that readings are held against.</summary>
public sealed class GoldStory
{
    private GoldStory(Document document, IReadOnlyList<GoldStatement> statements)
    {
        Document = document;
        Statements = statements;
    }

    /// <summary>The story.</summary>
    public Document Document { get; }

    internal IReadOnlyList<GoldStatement> Statements { get; }

    /// <summary>Reads what people found in <paramref name="document"/>.</summary>
    /// <param name="json">The file NAME.gold.json, in UTF-8.</param>
    /// <param name="document">The story, of which the file quotes the words.</param>
    /// <param name="fault">What is wrong with the file; null if nothing is.</param>
    /// <returns>The attributions; null if something is wrong.</returns>
    public static GoldStory? Read(ReadOnlyMemory<byte> json, Document document, out Fault? fault)
    {
        ArgumentNullException.ThrowIfNull(document);
        try
        {
            using var parsed = JsonDocument.Parse(json);
            var statements = new List<GoldStatement>();
            fault = ReadAll(new JsonFields(parsed.RootElement, ""), document, statements) ?? FaultInReferences(statements);
            return fault is null ? new GoldStory(document, statements) : null;
        }
        catch (JsonException e)
        {
            fault = EvaluationFaults.NotJson(e.LineNumber);
            return null;
        }
    }

    private static Fault? ReadAll(JsonFields fields, Document document, List<GoldStatement> statements)
    {
        foreach (var (element, path) in fields.Items("attributions"))
        {
            var given = new JsonFields(element, path);
            var pieces = given.Texts("content");
            var content = Find(pieces, given.Count("start"), document);
            if (given.Fault is null && content is null)
            {
                return EvaluationFaults.NotInText(given.PathOf("content"));
            }

            statements.Add(ReadStatement(given, content ?? []));
            if (given.Fault is { } wrong)
            {
                return EvaluationFaults.BadField(wrong.Message);
            }
        }

        return fields.Fault is { } fault ? EvaluationFaults.BadField(fault.Message) : null;
    }

    private static GoldStatement ReadStatement(JsonFields given, IReadOnlyList<Span> content) => new()
    {
        Id = given.Text("id") ?? "",
        Content = content,
        Who = given.TextOrNull("who") ?? "",
        Kind = given.Text("kind") ?? "",
        Count = given.Has("unnamed") && given.ObjectOrNull("unnamed") is { } unnamed && unnamed.Has("count") ? unnamed.CountOrNull("count") : null,
        Channel = given.Text("channel") ?? "",
        Via = given.Has("via") ? given.TextOrNull("via") : null,
        Stance = given.Text("stance") ?? "",
        Targets = given.Has("targets") ? given.Texts("targets") : [],
        TargetText = given.Has("target_text") ? given.TextOrNull("target_text") : null,
        Within = given.Has("within") ? given.TextOrNull("within") : null,
    };

    /// <summary>Where the pieces stand, each looked for from the end of the one before; null if one is not there.</summary>
    private static List<Span>? Find(IReadOnlyList<string> pieces, int start, Document document)
    {
        if (start < 0 || start > document.CodePointCount)
        {
            return null;
        }

        var spans = new List<Span>();
        int at = document.FromCodePoint(start);
        foreach (string piece in pieces)
        {
            at = document.Text.IndexOf(piece, at, StringComparison.Ordinal);
            if (at < 0)
            {
                return null;
            }

            spans.Add(new Span(at, at + piece.Length));
            at += piece.Length;
        }

        return spans;
    }

    private static Fault? FaultInReferences(List<GoldStatement> statements)
    {
        var ids = statements.Select(statement => statement.Id).ToHashSet(StringComparer.Ordinal);
        for (int i = 0; i < statements.Count; i++)
        {
            if (statements[i].Targets.Append(statements[i].Within).OfType<string>().FirstOrDefault(id => !ids.Contains(id)) is { } stranger)
            {
                return EvaluationFaults.UnknownId(Invariant($"attributions[{i}]"), stranger);
            }
        }

        return null;
    }
}
