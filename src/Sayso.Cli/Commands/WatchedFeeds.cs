using System.CommandLine;
using System.CommandLine.Parsing;
using System.Globalization;
using Sayso.Cli.Output;
using Sayso.Intake;
using Sayso.Web.Watching;

namespace Sayso.Cli.Commands;

/// <summary>What commands take that watch feeds.</summary>
internal static class WatchedFeeds
{
    public static Option<string[]> Watch { get; } = new("--watch", "-w") { Description = "Feeds to watch meanwhile: OPML files and addresses.", HelpName = "source", AllowMultipleArgumentsPerToken = true };

    public static Option<TimeSpan> Every { get; } = new("--every")
    {
        Description = "How often each feed is visited, as 90s, 10m, 6h or 1d, if it and its server do not want it less often.",
        HelpName = "time",
        DefaultValueFactory = _ => WatchOptions.DefaultEvery,
        CustomParser = given =>
        {
            if (Span(given.Tokens[0].Value) is { } every)
            {
                return every;
            }

            given.AddError($"--every takes a time from 1m to 7d, as 90s, 10m, 6h or 1d, not '{given.Tokens[0].Value}'.");
            return default;
        },
    };

    /// <summary>The feeds that were named, and how they are watched; or how to exit where one is none.</summary>
    public static int? Refused(CommandResult given, IReadOnlyList<string> sources, out WatchOptions watch)
    {
        var feeds = new List<WatchedFeed>();
        watch = new WatchOptions { Feeds = feeds, Every = given.GetValue(Every), AllowPrivateNetwork = given.GetValue(SourceOptions.AllowPrivateNetwork) };
        foreach (string source in sources)
        {
            if (WatchedFeed.Of(source) is { } feed)
            {
                feeds.Add(feed);
                continue;
            }

            if (source.Contains("://", StringComparison.Ordinal) || source.Length == 0)
            {
                return CommandLine.Refuse(given, [$"'{source}' is no address of a feed, as https://news.example/feed.xml."]);
            }

            var (listed, fault) = Listed(source);
            if (fault is not null)
            {
                Complaints.Write(fault with { File = source });
                return ExitCode.Usage;
            }

            feeds.AddRange(listed);
        }

        return null;
    }

    private static (IReadOnlyList<WatchedFeed> Feeds, Fault? Fault) Listed(string file)
    {
        try
        {
            using var list = File.OpenRead(file);
            return Opml.Read(list);
        }
        catch (Exception e) when (e is FileNotFoundException or DirectoryNotFoundException)
        {
            return ([], IntakeFaults.NotFound());
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException or ArgumentException)
        {
            return ([], IntakeFaults.Unreadable(e.Message));
        }
    }

    private static TimeSpan? Span(string words)
    {
        double? unit = words.Length == 0 ? null : words[^1] switch { 's' => 1, 'm' => 60, 'h' => 3600, 'd' => 86_400, _ => null };
        bool isNumber = int.TryParse(words.AsSpan(0, Math.Max(words.Length - 1, 0)), NumberStyles.None, CultureInfo.InvariantCulture, out int number);
        double seconds = number * (unit ?? 0);
        return isNumber && seconds is >= 60 and <= 7 * 86_400 ? TimeSpan.FromSeconds(seconds) : null;
    }
}
