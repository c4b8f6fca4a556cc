using System.Runtime.CompilerServices;

[assembly: InternalsVisibleTo("Sayso.Lab")]
[assembly: InternalsVisibleTo("Sayso.Ledger")]
[assembly: InternalsVisibleTo("Sayso.Tests")]
[assembly: InternalsVisibleTo("Sayso.Bench")]
[assembly: InternalsVisibleTo("Sayso.Bench.Onnx")]
[assembly: InternalsVisibleTo("Sayso.Ledger")]
