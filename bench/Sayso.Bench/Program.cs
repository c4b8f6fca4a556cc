using BenchmarkDotNet.Running;
using Sayso.Bench;

return args switch
{
    ["network", ..] => NetworkThroughput.Run(),
    _ => BenchmarkSwitcher.FromAssembly(typeof(NetworkThroughput).Assembly).Run(args).Any() ? 0 : 1,
};
