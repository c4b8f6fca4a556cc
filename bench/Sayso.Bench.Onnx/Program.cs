using System.Globalization;
using Sayso.Bench.Onnx;

if (args is [Child.Argument, var path, var groups])
{
    return Child.Run(path, int.Parse(groups, CultureInfo.InvariantCulture));
}

string folder = Directory.CreateTempSubdirectory("sayso-onnx-").FullName;
try
{
    Files.Write(folder);
    Report.Write(folder);
    return 0;
}
finally
{
    Directory.Delete(folder, recursive: true);
}
