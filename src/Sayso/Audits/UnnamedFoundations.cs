using Sayso.Sources;

namespace Sayso.Audits;

/// <summary>Finds which statements rest on unnamed sources, be it through the statements inside which they stand.</summary>
internal sealed class UnnamedFoundations
{
    public UnnamedFoundations(Reading reading, Audit audit)
    {
        var known = new bool?[reading.Statements.Count];
        var walk = new Stack<int>();
        for (int start = 0; start < known.Length; start++)
        {
            // Outward to the first statement that is known, has an unnamed source, stands in none, or was passed on this very walk.
            bool rests = false;
            for (int? at = start; at is { } here && !rests; at = audit.IndexOf(reading.Statements[here].Attribution.Within))
            {
                if (known[here] is { } settled)
                {
                    rests = settled;
                    break;
                }

                rests = audit.VoiceOf(here).Kind == SourceKind.Unnamed;
                known[here] = false;
                walk.Push(here);
            }

            while (walk.TryPop(out int passed))
            {
                known[passed] = rests;
            }
        }

        Rests = [.. known.Select(rests => rests ?? false)];
    }

    /// <summary>For each statement whether it does.</summary>
    public IReadOnlyList<bool> Rests { get; }
}
