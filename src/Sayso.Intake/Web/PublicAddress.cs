using System.Buffers.Binary;
using System.Net;
using System.Net.Sockets;

namespace Sayso.Intake.Web;

/// <summary>Tells addresses of the public network from those of private, local and special ones (IANA's special-purpose registries).</summary>
internal static class PublicAddress
{
    /// <summary>IPv4 networks that are not public, each with the length of its prefix.</summary>
    private static readonly (uint Network, int Length)[] SpecialIPv4 =
    [
        (0x00000000, 8), (0x0A000000, 8), (0x64400000, 10), (0x7F000000, 8), (0xA9FE0000, 16), (0xAC100000, 12), (0xC0000000, 24), (0xC0000200, 24),
        (0xC0586300, 24), (0xC0A80000, 16), (0xC6120000, 15), (0xC6336400, 24), (0xCB007100, 24), (0xE0000000, 4), (0xF0000000, 4),
    ];

    /// <summary>Whether <paramref name="address"/> is one that anybody may be sent to.</summary>
    public static bool Is(IPAddress address)
    {
        Span<byte> bytes = stackalloc byte[16];
        address.TryWriteBytes(bytes, out _);
        return address.AddressFamily switch
        {
            AddressFamily.InterNetwork => IsIPv4(BinaryPrimitives.ReadUInt32BigEndian(bytes)),
            AddressFamily.InterNetworkV6 => address.ScopeId == 0 && IsIPv6(bytes),
            _ => false,
        };
    }

    private static bool IsIPv4(uint address) => !Array.Exists(SpecialIPv4, special => (address ^ special.Network) >> (32 - special.Length) == 0);

    /// <summary>Forms that carry an IPv4 address are as public as that is; of all others only the global unicast ones are.</summary>
    private static bool IsIPv6(ReadOnlySpan<byte> address)
    {
        uint first = BinaryPrimitives.ReadUInt32BigEndian(address);
        bool isMapped = address[..10].IndexOfAnyExcept((byte)0) < 0 && address[10] == 0xFF && address[11] == 0xFF;
        bool isTranslated = first == 0x0064FF9B && address[4..12].IndexOfAnyExcept((byte)0) < 0;
        if (isMapped || isTranslated)
        {
            return IsIPv4(BinaryPrimitives.ReadUInt32BigEndian(address[12..]));
        }

        bool is6To4 = first >> 16 == 0x2002;
        if (is6To4)
        {
            return IsIPv4(BinaryPrimitives.ReadUInt32BigEndian(address[2..]));
        }

        bool isGlobal = first >> 29 == 1;
        bool isProtocol = first >> 9 == 0x20010000 >> 9;
        bool isForDocuments = first == 0x20010DB8 || first >> 12 == 0x3FFF0;
        return isGlobal && !isProtocol && !isForDocuments;
    }
}
