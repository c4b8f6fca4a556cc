namespace Sayso.Tests.Architecture;

/// <summary>The rooms of a house in the order in which data flows through them: a room may use those before it, never those after it.</summary>
/// <param name="root">The house's namespace; a type that stands in it directly is in the room <paramref name="hall"/>.</param>
/// <param name="hall">The name of that room.</param>
/// <param name="rooms">All rooms, in order.</param>
internal sealed class Layering(string root, string hall, params string[] rooms)
{
    /// <summary>A line for each use of a later room by an earlier one, and for each room that has no place in the order.</summary>
    public IReadOnlyList<string> Breaches(IEnumerable<Type> types) =>
        [.. types.Where(IsOurs).SelectMany(Breaches).Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal)];

    private IEnumerable<string> Breaches(Type user)
    {
        string from = Room(user);
        if (Place(from) < 0)
        {
            return [$"The room {from} ({user.FullName}) has no place in the order {string.Join(" → ", rooms)}: give it one in LayeringTests and docs/architecture.md"];
        }

        return from used in Dependencies.Of(user)
               where IsOurs(used) && Place(Room(used)) > Place(@from)
               select $"{@from} uses the later room {Room(used)}: {user.FullName} uses {used.FullName}";
    }

    private int Place(string room) => Array.IndexOf(rooms, room);

    private bool IsOurs(Type type) => type.Namespace == root || type.Namespace?.StartsWith(root + ".", StringComparison.Ordinal) == true;

    private string Room(Type type) => type.Namespace == root ? hall : type.Namespace![(root.Length + 1)..].Split('.')[0];
}
