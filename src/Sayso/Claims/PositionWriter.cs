using Sayso.Attributions;
using Sayso.Text;

namespace Sayso.Claims;

/// <summary>Puts together stance, targets and the words of the claim.</summary>
internal sealed class PositionWriter(IReadOnlyList<Attribution> attributions, Posture[] postures, bool[] expressed, TargetFinder finder)
{
    public IReadOnlyList<Position> Write()
    {
        // Denials first: who upholds or confirms often does so against them, wherever they stand.
        var positions = new Position[attributions.Count];
        for (int i = 0; i < positions.Length; i++)
        {
            positions[i] = postures[i].Stance switch
            {
                _ when postures[i].IsInward => Plain(i),
                Stance.Denies or Stance.Doubts => About(i),
                Stance.Asserts when expressed[i] && !postures[i].FromCue && Defence.WithoutEvidence(postures[i].Object) is { } claim => WithoutEvidence(i, claim),
                Stance.Asserts when expressed[i] && MayContradict(postures[i]) => Contradiction(i),
                _ => Plain(i),
            };
        }

        for (int i = 0; i < positions.Length; i++)
        {
            if (postures[i].Stance is Stance.Confirms or Stance.Upholds or Stance.Corrects)
            {
                positions[i] = About(i);
            }
        }

        for (int i = 0; i < positions.Length && finder.IsHeadline(i); i++)
        {
            if (positions[i] is { Stance: Stance.Denies, Targets.Count: 0 })
            {
                positions[i] = positions[i] with { Targets = IdsOf(finder.FindDeniedLater(i)) };
            }
        }

        return positions;
    }

    private Position Plain(int place) => postures[place].Stance == Stance.Asserts && expressed[place]
        ? Position.Plain
        : new Position { Expressed = expressed[place], Stance = postures[place].Stance };

    private Position About(int place)
    {
        var reference = postures[place].NamesSpeaker ? ClaimReference.OfSpeaker(postures[place].Object) : ClaimReference.Of(postures[place].Object);
        reference = finder.NamesSource(place, reference) ? ClaimReference.OfSpeaker(reference.Stated) : reference;
        var targets = finder.Find(place, reference);
        bool own = reference.Stated.Count > 0 && (targets.Count == 0 || postures[place].Stance is Stance.Denies or Stance.Doubts);
        return new Position
        {
            Expressed = expressed[place],
            Stance = postures[place].Stance,
            Targets = IdsOf(targets),
            About = postures[place].Stance == Stance.Corrects ? null : own && reference.Stated.Span is { } stated ? SpanSet.Create([stated]) : targets.Count > 0 ? attributions[targets[0]].Content : null,
        };
    }

    /// <summary>Whether something is said not to be so; “it is not a wish but a plan” and “we do not know whether” say something else.</summary>
    private static bool MayContradict(Posture posture)
    {
        var opening = posture.Object.From(posture.Object.Start, posture.Object.Start + 12);
        if (posture.FromCue || !opening.HasNegation() || Verdict.IsPointer(opening, opening.Start))
        {
            return false;
        }

        for (int i = opening.Start; i < opening.End; i++)
        {
            if (opening.AtAny(i, "whether", "if", "should", "must", "would", "will", "wo", "can", "ca", "cannot"))
            {
                return false;
            }
        }

        return true;
    }

    /// <summary>“There was no deal” denies only if somebody in the story said that there was one.</summary>
    private Position Contradiction(int place) => DenialOf(place, finder.FindContradicted(place));

    /// <summary>Who knows of no evidence leaves open whether it is so.</summary>
    private Position WithoutEvidence(int place, Wording claim) => claim.Span is not { } words ? Plain(place)
        : DenialOf(place, finder.FindClaimed(place, words), Stance.Doubts) with { About = null } is { Stance: Stance.Doubts } doubt ? doubt with { About = SpanSet.Create([words]) }
        : Plain(place);

    private Position DenialOf(int place, List<int> targets, Stance stance = Stance.Denies) => targets.Count == 0
        ? Plain(place)
        : new Position { Expressed = true, Stance = stance, Targets = IdsOf(targets), About = attributions[targets[0]].Content };

    private string[] IdsOf(List<int> targets)
    {
        int[] order = [.. targets];
        Array.Sort(order);
        return [.. order.Select(place => attributions[place].Id)];
    }
}
