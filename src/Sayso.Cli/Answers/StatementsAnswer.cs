using System.Text.Json;
using Sayso.Cli.Rendering;
using Sayso.Ledger.Answers;
using Sayso.Ledger.Questions;
using Spectre.Console.Rendering;

namespace Sayso.Cli.Answers;

/// <summary>Statements that were searched for.</summary>
/// <param name="page">One page of them.</param>
/// <param name="words">The words that were searched for; null if there were none.</param>
internal sealed class StatementsAnswer(StatementPage page, string? words) : IAnswer
{
    public string Form => StatementsJson.Form;

    public string? Next => page.Next;

    public void Set(TypesetPage typeset, int width)
    {
        typeset.EndLine();
        if (page.Statements.Count == 0)
        {
            typeset.Flow(ReportLook.Margin, [new Segment("Nothing on record is all of that.")]);
            typeset.EndLine();
            return;
        }

        new StatementRows(typeset, width, new Highlighter(words)).Set(page.Statements);
        Paging.Set(typeset, Next);
    }

    public void Write(Utf8JsonWriter json) => StatementsJson.Write(json, page);

    public IEnumerable<IReadOnlyList<string?>> Rows() => [StatementFields.Names, .. page.Statements.Select(StatementFields.Of)];
}
