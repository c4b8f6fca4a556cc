using Sayso.Attributions;
using Sayso.Text;

namespace Sayso.Claims;

/// <summary>Who asserts, denies and upholds one claim, while that is being gathered.</summary>
internal sealed class DisputeSides
{
    private readonly SortedSet<int> _asserted = [];
    private readonly SortedSet<int> _denied = [];
    private readonly SortedSet<int> _upheld = [];

    public void Assert(int place) => _asserted.Add(place);

    public void Deny(int place) => _denied.Add(place);

    public void Support(int place, bool upholds) => (upholds ? _upheld : _asserted).Add(place);

    /// <summary>
    /// The dispute. An attribution that denies is on no other side, even if another one denies it in turn. The claim's words are those that the denials' authors mean,
    /// as asserted by somebody where anybody does.
    /// </summary>
    public Dispute? Make(IReadOnlyList<Attribution> attributions, IReadOnlyList<Position> positions)
    {
        _upheld.ExceptWith(_denied);
        _asserted.ExceptWith(_denied);
        _asserted.ExceptWith(_upheld);
        var about = Claim(attributions, positions);
        return about is null ? null : new Dispute { Id = "", About = about, Asserted = Ids(_asserted), Denied = Ids(_denied), Upheld = Ids(_upheld) };

        string[] Ids(IEnumerable<int> places) => [.. places.Select(place => attributions[place].Id)];
    }

    private SpanSet? Claim(IReadOnlyList<Attribution> attributions, IReadOnlyList<Position> positions)
    {
        var named = _denied.Concat(_upheld).Select(place => positions[place].About).OfType<SpanSet>().ToHashSet();
        foreach (int place in _asserted)
        {
            if (named.Contains(attributions[place].Content))
            {
                return attributions[place].Content;
            }
        }

        // A confirmation also asserts, but the one that is denied comes first.
        return _asserted.Count > 0 ? attributions[_asserted.Min].Content : _denied.Select(place => positions[place].About).FirstOrDefault(words => words is not null);
    }
}
