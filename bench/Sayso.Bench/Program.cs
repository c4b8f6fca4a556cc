using BenchmarkDotNet.Running;
using Sayso.Bench;
using Sayso.Bench.Ledgers;
using Sayso.Bench.Copies;

return args switch
{
    ["quotations", _, ..] => Quotations.Run(args[1..]),
    ["network", ..] => NetworkThroughput.Run(),
    ["pipeline", var program, var texts, var story] => Pipeline.Run(program, texts, story),
    ["ledger", .. var arguments] => LedgerRun.Run(arguments),
    ["identity", .. var files] => IdentityRun.Run(files),
    ["copies", var news, var briefings, "tune" or "report", ..] => CopyReport.Run(news, briefings, args[3], args.ElementAtOrDefault(4)),
    _ => BenchmarkSwitcher.FromAssembly(typeof(NetworkThroughput).Assembly).Run(args).Any() ? 0 : 1,
};
