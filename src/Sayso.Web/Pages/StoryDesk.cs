using System.Globalization;
using Microsoft.AspNetCore.Http;
using Sayso.Intake;
using Sayso.Ledger;
using Sayso.Text;
using Sayso.Web.Api;
using Sayso.Web.Hosting;

namespace Sayso.Web.Pages;

/// <summary>Takes stories that people hand in: reads them and puts them on record.</summary>
internal sealed class StoryDesk(StoryReader reader, StoryFetcher fetcher, Desks desks, Metrics metrics)
{
    /// <summary>Takes what a form holds: the text, or else the file, or else what is at the address.</summary>
    /// <returns>The story; or why there is none.</returns>
    /// <exception cref="LedgerException">It could not be stored.</exception>
    public async Task<(string? Address, Fault? Fault)> TakeAsync(IFormCollection form, CancellationToken stop)
    {
        try
        {
            var entered = Entered.Of(form);
            var known = new HandedIn(entered.Text, entered.Url, entered.Title, entered.Outlet, Day(entered.Published));
            var file = form.Files.FirstOrDefault(file => file.Length > 0);
            var document = entered.Text is null && file is not null ? known.Upon(await DocumentAsync(file, stop).ConfigureAwait(false))
                : entered.Text is null && entered.Url is null ? throw Refused(PageFaults.NothingGiven())
                : entered.Text is null && !HandedIn.IsOfTheWeb(entered.Url!) ? throw Refused(PageFaults.NotAnAddress())
                : await fetcher.DocumentAsync(known, stop).ConfigureAwait(false);
            return (await desks.WorkAsync(ledger => Keep(ledger, document), stop).ConfigureAwait(false), null);
        }
        catch (RefusalException e)
        {
            return (null, e.Fault);
        }
    }

    private string Keep(StoryLedger ledger, Document document)
    {
        var what = ledger.Knows(document, reader.Engine) ? Appended.Known : ledger.Append([reader.Read(document)], reader.Engine)[0];
        metrics.Story(what.ToString().ToLowerInvariant());
        return Addresses.Story(ledger.Story(document.Id)!);
    }

    private static async Task<Document> DocumentAsync(IFormFile file, CancellationToken stop)
    {
        await using var stream = file.OpenReadStream();
        using var intake = new StoryIntake(new IntakeOptions { OpenStandardInput = () => stream });
        await foreach (var arrival in intake.OpenAsync(["-"], stop).ConfigureAwait(false))
        {
            return arrival.Document ?? throw Refused(arrival.Fault!);
        }

        throw Refused(IntakeFaults.NoStory());
    }

    private static DateOnly? Day(string? typed) =>
        typed is null ? null
        : DateOnly.TryParseExact(typed, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day) ? day
        : throw Refused(PageFaults.NotADay(typed));

    private static RefusalException Refused(Fault fault) => new(StatusCodes.Status422UnprocessableEntity, fault);
}
