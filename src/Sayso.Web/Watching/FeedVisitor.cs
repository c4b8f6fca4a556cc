using System.Security.Cryptography;
using System.Text;
using Sayso.Intake;
using Sayso.Ledger;
using Sayso.Text;
using Sayso.Web.Adding;

namespace Sayso.Web.Watching;

/// <summary>Visits a feed and puts on record what is new in it.</summary>
internal sealed class FeedVisitor(StoryLedger ledger, StoryLine line, FeedIntake intake, HostTurns turns, WatchOptions options)
{
    /// <summary>So many pages are fetched at one visit; the others at the next.</summary>
    private const int MostPages = 50;

    /// <summary>A page that cannot be had so often is given up, and the feed's summary stands for it.</summary>
    private const int MostTries = 3;

    private readonly VisitPlan _plan = new(options.Every, options.Random);

    /// <summary>Visits a feed.</summary>
    /// <exception cref="LedgerException">Something could not be stored; the feed is then as good as not visited.</exception>
    public async Task<Visited> VisitAsync(WatchedFeed feed, CancellationToken stop)
    {
        var before = ledger.Watched(feed.Url);
        var known = ledger.Visit(feed.Url) is { } visit && (visit.ETag ?? visit.LastModified) is not null ? new FeedVersion(visit.ETag, visit.LastModified) : null;
        var answer = await turns.InTurnAsync(feed.Address, () => intake.VisitAsync(feed.Address, known, stop), stop).ConfigureAwait(false);
        if (answer is { Fault: not null, Rest: { } rest } && rest > TimeSpan.Zero)
        {
            turns.Rest(feed.Address, rest < VisitPlan.LongestRest ? rest : VisitPlan.LongestRest);
        }

        var fault = answer.IsGone ? WatchFaults.Gone() : answer.IsNoFeed ? WatchFaults.NotAFeed() : answer.Fault;
        var taken = new Taken(ledger.WatchedEntries(feed.Url));
        if (fault is null)
        {
            await TakeAsync(answer.Entries, taken, stop).ConfigureAwait(false);
        }

        var now = options.Clock.GetUtcNow();
        int errors = fault is null ? 0 : (before?.Errors ?? 0) + 1;
        var state = new WatchedFeedState(
            feed.Url, now, _plan.After(now, answer, errors), errors, (fault ?? taken.Fault)?.ToString(), (before?.Added ?? 0) + taken.Added, (before?.Changed ?? 0) + taken.Changed);
        // While something of it is still to come, the whole feed is asked for again.
        var version = fault is null && taken.IsWhole && answer.Version is { } sent ? new FeedVisit(feed.Url, sent.ETag, sent.LastModified) : null;
        ledger.NoteVisit(state, version, answer.Entries.Count > 0 ? taken.Pages : null);
        return new Visited(feed, state, taken.Added, taken.Changed, fault ?? taken.Fault);
    }

    private async Task TakeAsync(IReadOnlyList<Arrival> entries, Taken taken, CancellationToken stop)
    {
        var adding = new List<Task>();
        int pages = 0;
        foreach (var entry in entries)
        {
            if (entry.Document is null)
            {
                taken.Fault ??= entry.Fault;
            }
            else if (!FeedIntake.IsSummary(entry))
            {
                adding.Add(AddAsync(entry.Document, taken, stop));
            }
            else if (taken.Needs(entry.Document, out var note))
            {
                if (pages++ >= MostPages)
                {
                    taken.IsWhole = false;
                    continue;
                }

                await FetchAsync(entry, note, taken, stop).ConfigureAwait(false);
            }
        }

        await Task.WhenAll(adding).ConfigureAwait(false);
    }

    /// <summary>Fetches the page of an entry and puts it on record.</summary>
    private async Task FetchAsync(Arrival entry, WatchedEntry note, Taken taken, CancellationToken stop)
    {
        var address = new Uri(entry.Document!.Url!);
        var (page, fault) = await turns.InTurnAsync(address, () => intake.PageAsync(entry, stop), stop).ConfigureAwait(false);
        if (page?.Document is { } story)
        {
            await AddAsync(story, taken, stop).ConfigureAwait(false);
            taken.Pages.Add(note with { Tries = 0 });
            return;
        }

        taken.Fault ??= fault;
        if (note.Tries + 1 < MostTries)
        {
            taken.Pages.Add(note with { Tries = note.Tries + 1 });
            taken.IsWhole = false;
            return;
        }

        await AddAsync(entry.Document, taken, stop).ConfigureAwait(false);
        taken.Pages.Add(note with { Tries = 0 });
    }

    private async Task AddAsync(Document story, Taken taken, CancellationToken stop)
    {
        var added = await line.AddAsync(story, stop).ConfigureAwait(false);
        bool isNew = added.What == Appended.Added;
        bool isVersion = isNew && ledger.Story(story.Id) is { } stored && stored.Story != stored.Number;
        lock (taken)
        {
            taken.Added += isNew ? 1 : 0;
            taken.Changed += isVersion ? 1 : 0;
            taken.Fault ??= added.Fault;
        }
    }

    /// <summary>What was taken in at a visit.</summary>
    private sealed class Taken(IReadOnlyList<WatchedEntry> before)
    {
        private readonly Dictionary<string, WatchedEntry> _before = before.ToDictionary(entry => entry.Address, StringComparer.Ordinal);
        private readonly HashSet<string> _seen = new(StringComparer.Ordinal);

        public int Added { get; set; }

        public int Changed { get; set; }

        public Fault? Fault { get; set; }

        public bool IsWhole { get; set; } = true;

        public List<WatchedEntry> Pages { get; } = [];

        /// <summary>Whether the page of an entry is to be fetched: not if it was, and the feed still says the same of it.</summary>
        public bool Needs(Document summary, out WatchedEntry note)
        {
            byte[] hash = SHA256.HashData(Encoding.UTF8.GetBytes($"{summary.Title}\n{summary.Published:O}\n{summary.Text}"));
            bool isSame = _before.TryGetValue(summary.Url!, out var known) && known.Hash.Span.SequenceEqual(hash);
            note = isSame ? known! : new WatchedEntry(summary.Url!, hash, 0);
            bool isDone = isSame && known!.Tries == 0;
            bool isFirst = _seen.Add(summary.Url!);
            if (isFirst && isDone)
            {
                Pages.Add(note);
            }

            return isFirst && !isDone;
        }
    }
}
