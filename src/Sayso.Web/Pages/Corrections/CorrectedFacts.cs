using Sayso.Exchange;
using Sayso.Ledger.Questions;
using Sayso.Text;
using Sayso.Web.Markup;

namespace Sayso.Web.Pages.Corrections;

/// <summary>What a correction changes, in words: each thing as the machine read it and as it is.</summary>
internal static class CorrectedFacts
{
    public static IEnumerable<(string What, string? Machine, string Right)> Of(StoredStory story, StoredCorrection correction)
    {
        var machine = correction.Machine;
        if (correction.IsNoStatement)
        {
            yield return ("statement", null, "none at all");
        }

        if (correction.Who is { } who)
        {
            string? read = machine is null ? null : StoredStatement.WhoIn(story.MachineReading, machine) ?? "no source";
            yield return ("said by", read is null ? null : Plain.OneLine(read), Plain.OneLine(who));
        }

        if (correction.Kind is { } kind)
        {
            yield return ("kind of source", machine?.Provenance.Kind is { } read ? StatementFacts.KindOf(read) : null, StatementFacts.KindOf(kind));
        }

        if (correction.Channel is { } channel)
        {
            yield return ("way", machine is null ? null : Spaced(ReadingNames.Of(machine.Provenance.Channel)), Spaced(ReadingNames.Of(channel)));
        }

        if (correction.Stance is { } stance)
        {
            yield return ("stance", machine is null ? null : StatementFacts.Words(machine.Position.Stance), StatementFacts.Words(stance));
        }

        foreach (var target in correction.AddedTargets)
        {
            yield return ("is about", null, Words(story, target));
        }

        foreach (var target in correction.RemovedTargets)
        {
            yield return ("is not about", Words(story, target), "not so");
        }
    }

    private static string Spaced(string name) => name.Replace('-', ' ');

    private static string Words(StoredStory story, CorrectedTarget target) => string.Join(" … ", target.Content.Select(piece => Plain.OneLine(piece.Of(story.Reading.Document.Text))));
}
