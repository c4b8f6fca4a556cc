using Sayso.Intake.Stories;
using Sayso.Intake.Streams;

namespace Sayso.Intake.Archives;

/// <summary>Reads the pages of a WARC archive, packed or not. Only one record is held at a time; after a damaged one the next that is whole is looked for.</summary>
internal static class WarcStories
{
    /// <summary>The stories of an archive that is not packed.</summary>
    public static IEnumerable<Arrival> Read(ByteSource source, Provenance provenance, IntakeLimits limits)
    {
        while (true)
        {
            long start = source.Position;
            var outcome = WarcRecord.Read(source, provenance, limits);
            if (outcome.Arrival is not null)
            {
                yield return outcome.Arrival;
            }

            if (outcome.IsEnd || (outcome.IsBroken && !FindRecord(source, start)))
            {
                yield break;
            }
        }
    }

    /// <summary>The stories of an archive in which each record is packed by itself.</summary>
    /// <param name="members">The packed records; the first has begun.</param>
    /// <param name="source">What they hold, unpacked.</param>
    /// <param name="provenance">The archive.</param>
    /// <param name="limits">How much is taken at most.</param>
    public static IEnumerable<Arrival> ReadPacked(GzipMembers members, ByteSource source, Provenance provenance, IntakeLimits limits)
    {
        // Within damage a member may seem to start where none does; then it is no fault that no record is there.
        bool isSuspect = false;
        while (true)
        {
            var outcome = WarcRecord.Read(source, provenance with { Offset = members.Start }, limits);
            if (outcome.Arrival is not null && !(isSuspect && outcome.IsBroken))
            {
                yield return outcome.Arrival;
            }

            isSuspect &= outcome.IsBroken;
            Arrival? failed = null;
            bool isThere = outcome is { IsEnd: false, IsBroken: false } || Begin(members, source, outcome.IsBroken, provenance, out failed);
            if (failed is not null)
            {
                yield return failed;
            }

            isSuspect |= outcome.IsBroken || failed is not null;
            if (!isThere)
            {
                yield break;
            }
        }
    }

    /// <summary>Begins the next member, after damage the next that can be begun.</summary>
    private static bool Begin(GzipMembers members, ByteSource source, bool isDamaged, Provenance provenance, out Arrival? failed)
    {
        failed = null;
        while (!isDamaged || members.FindNext())
        {
            try
            {
                source.Restart();
                return members.Next();
            }
            catch (IntakeException e)
            {
                failed ??= isDamaged ? null : (provenance with { Offset = members.Start }).Failed(e.Fault);
                isDamaged = true;
            }
        }

        return false;
    }

    /// <summary>Passes over damage up to the next line that a record may start with.</summary>
    private static bool FindRecord(ByteSource source, long start)
    {
        ReadOnlySpan<byte> mark = "\nWARC/1."u8;
        source.Skip(source.Position == start ? 1 : 0);
        while (source.Peek(mark.Length) is { } ahead && ahead.Length >= mark.Length)
        {
            int found = ahead.IndexOf(mark);
            source.Take(found >= 0 ? found + 1 : ahead.Length - mark.Length + 1);
            if (found >= 0)
            {
                return true;
            }
        }

        return false;
    }
}
