using System.Globalization;
using Sayso.Ledger;
using Sayso.Ledger.Questions;

namespace Sayso.Cli.Commands;

/// <summary>Understands whom the user means: by name, or by the number that `sayso person` shows.</summary>
internal static class EntityNames
{
    private const int Most = 20;

    /// <summary>All who may be meant, those with most statements first.</summary>
    /// <exception cref="LedgerException">Nobody is.</exception>
    public static IReadOnlyList<Figure> All(StoryLedger ledger, string name)
    {
        var found = long.TryParse(name, NumberStyles.None, CultureInfo.InvariantCulture, out long number)
            ? ledger.Named(number) is { } one ? [one] : []
            : ledger.Named(name, Most);
        return found.Count > 0 ? found : throw new LedgerException(LedgerFaults.NoEntity(name));
    }

    /// <summary>The one that is meant, where something depends on it.</summary>
    /// <exception cref="LedgerException">Nobody is, or more than one may be.</exception>
    public static Figure One(StoryLedger ledger, string name)
    {
        var all = All(ledger, name);
        return all.Count == 1 ? all[0] : throw new LedgerException(CliFaults.Ambiguous(name, all.Select(one => one.Number.ToString(CultureInfo.InvariantCulture))));
    }
}
