using System.Globalization;

namespace Sayso.Lab;

/// <summary>The settings of a run, given as <c>--name value</c>.</summary>
internal sealed class Settings
{
    private readonly Dictionary<string, string> _given = new(StringComparer.Ordinal);

    public Settings(ReadOnlySpan<string> arguments)
    {
        if (arguments.Length % 2 != 0)
        {
            throw new ArgumentException("Settings come in pairs: --name value.", nameof(arguments));
        }

        for (int i = 0; i < arguments.Length; i += 2)
        {
            _given[arguments[i].TrimStart('-')] = arguments[i + 1];
        }

        Directory.CreateDirectory(Runs);
    }

    /// <summary>The folder of corpora.</summary>
    public string Data => Text("data", "../shared/data");

    /// <summary>Where runs leave what they make.</summary>
    public string Runs => Text("runs", "runs");

    /// <summary>PolNeAR's train or dev split.</summary>
    public string Polnear(string split) => Path.Combine(Data, "polnear", split);

    public string Briefings => Path.Combine(Data, "briefings.jsonl.gz");

    public string Run(string name) => Path.Combine(Runs, name);

    public bool Has(string name) => _given.ContainsKey(name);

    public string Text(string name, string otherwise) => _given.GetValueOrDefault(name, otherwise);

    public double Number(string name, double otherwise) => _given.TryGetValue(name, out string? text) ? double.Parse(text, CultureInfo.InvariantCulture) : otherwise;

    public int Count(string name, int otherwise) => (int)Number(name, otherwise);

    /// <summary>What was given, but for the folders, which are nobody else's business.</summary>
    public override string ToString() => string.Join(' ', _given.Where(g => g.Key is not ("data" or "runs")).OrderBy(g => g.Key, StringComparer.Ordinal).Select(g => $"--{g.Key} {g.Value}"));
}
