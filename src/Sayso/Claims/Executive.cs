using Sayso.Text;

namespace Sayso.Claims;

/// <summary>Those who can do what they propose: a president, a government. What others propose they ask somebody to do.</summary>
internal static class Executive
{
    private const int LongestSource = 16;

    private static readonly WordSet Leaders = new("president premier chancellor prime governor mayor government king queen cabinet minister ministry administration secretary");
    private static readonly WordSet Others = new("former ex- vice candidate hopeful critic critics");

    /// <summary>Whether the words that name a source have one of them in it, who is in office.</summary>
    public static bool Leads(Wording source)
    {
        bool leads = false;
        for (int i = source.Start; i < Math.Min(source.End, source.Start + LongestSource); i++)
        {
            if (source.In(i, Others))
            {
                return false;
            }

            leads |= source.In(i, Leaders);
        }

        return leads;
    }
}
