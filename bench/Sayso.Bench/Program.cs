using System.Globalization;
using BenchmarkDotNet.Running;
using Sayso.Bench;
using Sayso.Bench.Ledgers;
using Sayso.Bench.Copies;
using Sayso.Bench.Serving;

return args switch
{
    ["quotations", _, ..] => Quotations.Run(args[1..]),
    ["network", ..] => NetworkThroughput.Run(),
    ["pipeline", var program, var texts, var story] => Pipeline.Run(program, texts, story),
    ["serving", var program, var ledger, var stories, .. var minutes] => LoadRun.Run(program, ledger, stories, minutes is [var said] ? double.Parse(said, CultureInfo.InvariantCulture) : 0),
    ["ledger", .. var arguments] => LedgerRun.Run(arguments),
    ["identity", .. var files] => IdentityRun.Run(files),
    ["copies", var news, var briefings, "tune" or "report", ..] => CopyReport.Run(news, briefings, args[3], args.ElementAtOrDefault(4)),
    _ => BenchmarkSwitcher.FromAssembly(typeof(NetworkThroughput).Assembly).Run(args).Any() ? 0 : 1,
};
