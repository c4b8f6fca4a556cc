using System.Collections.Frozen;

namespace Sayso.Ledger.Identity;

/// <summary>What the words of a role say of its bearer: the words that tell, and the walk of life.</summary>
internal static class RoleWords
{
    private const int MostWords = 16;

    private static readonly FrozenSet<string> s_empty =
        ("the a an of and for in at on to from by with as or former ex then acting new first last late senior junior deputy assistant vice chief head old man woman person guy one two who mr mrs ms dr sir q "
        + "his her their its s local longtime veteran young fellow 's own only another other same").Split(' ').ToFrozenSet(StringComparer.Ordinal);

    private static readonly FrozenDictionary<string, string> s_walks = Table(
        "politics=president senator sen representative rep congressman congresswoman lawmaker governor gov mayor councilman councilwoman councillor minister chancellor premier candidate nominee "
        + "democrat republican politician legislator secretary ambassador spokesman spokeswoman spokesperson diplomat delegate adviser advisor strategist aide alderman mp assemblyman assemblywoman "
        + "king queen prince princess;"
        + "law=judge justice attorney lawyer prosecutor counsel solicitor barrister;"
        + "police=police officer sheriff detective constable inspector trooper investigator superintendent policeman policewoman;"
        + "military=general colonel admiral lieutenant sergeant soldier commander captain marine airman;"
        + "business=ceo executive businessman businesswoman founder entrepreneur investor banker billionaire cfo owner developer;"
        + "media=reporter journalist correspondent editor anchor columnist host blogger commentator publisher;"
        + "science=professor scientist researcher physicist chemist economist historian biologist sociologist epidemiologist scholar;"
        + "medicine=physician surgeon nurse pharmacist dentist psychiatrist paramedic;"
        + "sport=coach player quarterback goalkeeper striker midfielder defender boxer athlete footballer golfer batsman bowler swimmer skater wrestler cyclist;"
        + "arts=singer actor actress musician rapper director filmmaker comedian songwriter guitarist drummer novelist poet painter dancer;"
        + "church=bishop archbishop pastor priest pope rabbi imam reverend cardinal chaplain nun monk;"
        + "trade=plumber farmer electrician carpenter driver trucker cook chef waiter waitress baker butcher cleaner mechanic welder builder barber miner janitor fisherman shopkeeper clerk;"
        + "school=teacher student pupil headteacher headmaster;");

    /// <summary>Walks of life between which people change, or which one person unites: these do not speak against each other.</summary>
    private static readonly FrozenSet<string> s_near = (
        "politics law,politics military,politics business,politics media,politics science,politics school,law police,law business,law science,media arts,media science,science medicine,"
        + "science business,science school,military police,arts business,sport business,sport media,sport school,police politics,church science,church school,trade business,medicine politics,military business")
        .Split(',').ToFrozenSet(StringComparer.Ordinal);

    /// <summary>The words that tell something, folded, in the order of the roles.</summary>
    public static IReadOnlyList<string> Of(IEnumerable<string> roles) =>
        [.. roles.SelectMany(role => Folding.Words(role, splitsInitials: false)).Select(Singular).Where(word => !s_empty.Contains(word)).Distinct(StringComparer.Ordinal).Take(MostWords)];

    /// <summary>The walks of life that the words show.</summary>
    public static HashSet<string> Walks(IEnumerable<string> words)
    {
        var walks = new HashSet<string>(StringComparer.Ordinal);
        foreach (string word in words)
        {
            if (s_walks.TryGetValue(word, out string? walk))
            {
                walks.Add(walk);
            }
        }

        return walks;
    }

    /// <summary>Whether someone may walk both.</summary>
    public static bool AreNear(string one, string other) => one == other || s_near.Contains($"{one} {other}") || s_near.Contains($"{other} {one}");

    private static string Singular(string word) => s_walks.ContainsKey(word) || !word.EndsWith('s') || !s_walks.ContainsKey(word[..^1]) ? word : word[..^1];

    private static FrozenDictionary<string, string> Table(string rows) =>
        rows.Split(';', StringSplitOptions.RemoveEmptyEntries).Select(row => row.Split('='))
            .SelectMany(row => row[1].Split(' ', StringSplitOptions.RemoveEmptyEntries).Select(word => (word, row[0]))).ToFrozenDictionary(pair => pair.word, pair => pair.Item2, StringComparer.Ordinal);
}
