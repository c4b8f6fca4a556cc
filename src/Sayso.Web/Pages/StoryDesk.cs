using System.Globalization;
using Microsoft.AspNetCore.Http;
using Sayso.Intake;
using Sayso.Ledger;
using Sayso.Text;

namespace Sayso.Web.Pages;

/// <summary>Takes stories that people hand in: reads them and puts them on record.</summary>
internal sealed class StoryDesk(StoryLedger ledger, StoryReader reader, ServeOptions options)
{
    private const int MostTogether = 20;
    private static readonly TimeSpan s_longestWait = TimeSpan.FromSeconds(30);

    /// <summary>What was typed into the form, to be shown again.</summary>
    public static HandedIn Entered(IFormCollection form) => new()
    {
        // Browsers send every end of line as two characters, whatever was pasted.
        Text = Value(form, "text")?.ReplaceLineEndings("\n"),
        Url = Value(form, "url")?.Trim(),
        Title = Value(form, "title")?.Trim(),
        Outlet = Value(form, "outlet")?.Trim(),
        Published = Value(form, "published")?.Trim(),
    };

    /// <summary>Takes what a form holds: the text, or else the file, or else what is at the address.</summary>
    /// <returns>The id of the story, the first of several; or why there is none.</returns>
    /// <exception cref="LedgerException">It could not be stored.</exception>
    public async Task<(string? Story, Fault? Fault)> TakeAsync(IFormCollection form, CancellationToken stop)
    {
        var entered = Entered(form);
        DateOnly? published = null;
        if (entered.Published is { } typed)
        {
            if (!DateOnly.TryParseExact(typed, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day))
            {
                return (null, PageFaults.NotADay(typed));
            }

            published = day;
        }

        var (documents, fault) = await DocumentsAsync(entered, form.Files.FirstOrDefault(file => file.Length > 0), stop).ConfigureAwait(false);
        if (fault is not null)
        {
            return (null, fault);
        }

        var readings = documents.Select(document => reader.Read(Known(document, entered, published))).ToList();
        ledger.Append(readings, reader.Engine);
        return (readings[0].Document.Id, null);
    }

    private static string? Value(IFormCollection form, string name) => form[name].ToString() is { Length: > 0 } value && !string.IsNullOrWhiteSpace(value) ? value : null;

    /// <summary>The document with what somebody knows of it, which counts more than what it says itself.</summary>
    private static Document Known(Document document, HandedIn entered, DateOnly? published) => new(document.Text)
    {
        Title = entered.Title ?? document.Title,
        Outlet = entered.Outlet ?? document.Outlet,
        Author = document.Author,
        Url = document.Url ?? entered.Url,
        Published = published ?? document.Published,
    };

    private async Task<(IReadOnlyList<Document> Documents, Fault? Fault)> DocumentsAsync(HandedIn entered, IFormFile? file, CancellationToken stop)
    {
        if (entered.Text is { } text)
        {
            return Document.FromText(text).TryGet(out var document, out var fault) ? ([document], null) : ([], fault);
        }

        if (file is not null)
        {
            await using var stream = file.OpenReadStream();
            return await FromAsync("-", stream, stop).ConfigureAwait(false);
        }

        return entered.Url is not { } url ? ([], PageFaults.NothingGiven())
            : !IsOnTheWeb(url) ? ([], PageFaults.NotAnAddress())
            : await FromAsync(url, Stream.Null, stop).ConfigureAwait(false);
    }

    /// <summary>Anything else would be taken for the name of a file on this machine, which nobody far away may ask for.</summary>
    private static bool IsOnTheWeb(string url) => Uri.TryCreate(url, UriKind.Absolute, out var address) && address.Scheme is "http" or "https" && url.Contains("://", StringComparison.Ordinal);

    private async Task<(IReadOnlyList<Document> Documents, Fault? Fault)> FromAsync(string source, Stream stream, CancellationToken stop)
    {
        using var waiting = CancellationTokenSource.CreateLinkedTokenSource(stop);
        waiting.CancelAfter(s_longestWait);
        var documents = new List<Document>();
        Fault? fault = null;
        try
        {
            using var intake = new StoryIntake(new IntakeOptions { AllowPrivateNetwork = options.AllowPrivateNetwork, OpenStandardInput = () => stream });
            await foreach (var arrival in intake.OpenAsync([source], waiting.Token).ConfigureAwait(false))
            {
                fault ??= arrival.Fault;
                if (arrival.Document is { } document)
                {
                    documents.Add(document);
                }

                if (documents.Count == MostTogether)
                {
                    break;
                }
            }
        }
        catch (OperationCanceledException) when (!stop.IsCancellationRequested)
        {
            fault = PageFaults.TooSlow();
        }

        return documents.Count > 0 ? (documents, null) : ([], fault ?? PageFaults.NothingGiven());
    }
}
