using BenchmarkDotNet.Running;
using Sayso.Bench;
using Sayso.Bench.Copies;

return args switch
{
    ["network", ..] => NetworkThroughput.Run(),
    ["pipeline", var program, var texts, var story] => Pipeline.Run(program, texts, story),
    ["copies", var news, var briefings, "tune" or "report", ..] => CopyReport.Run(news, briefings, args[3], args.ElementAtOrDefault(4)),
    _ => BenchmarkSwitcher.FromAssembly(typeof(NetworkThroughput).Assembly).Run(args).Any() ? 0 : 1,
};
