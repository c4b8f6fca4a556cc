namespace Sayso.Tests.Architecture;

/// <summary>The rooms of a house in the order in which data flows through them: a room may use those before it, never those after it.</summary>
/// <param name="root">The house's namespace.</param>
/// <param name="hall">The room of the types that stand in that namespace directly, unless the order has a place for the type by its own name.</param>
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

    private string Room(Type type)
    {
        if (type.Namespace != root)
        {
            return type.Namespace![(root.Length + 1)..].Split('.')[0];
        }

        while (type.DeclaringType is { } outer)
        {
            type = outer;
        }

        return rooms.Contains(type.Name) ? type.Name : hall;
    }
}
