using System.Collections.Frozen;
using System.Security.Cryptography;

namespace Sayso.Web.Assets;

/// <summary>A style sheet, script or picture that travels inside the assembly.</summary>
/// <param name="Name">Its name, <c>site.css</c>.</param>
/// <param name="Bytes">What it holds.</param>
/// <param name="Type">Its media type.</param>
internal sealed record Asset(string Name, byte[] Bytes, string Type)
{
    private const string Prefix = "assets/";

    private static readonly FrozenDictionary<string, Asset> s_all = Load().ToFrozenDictionary(asset => asset.Name, StringComparer.Ordinal);

    /// <summary>The asset with a name; null if there is none.</summary>
    public static Asset? Find(string name) => s_all.GetValueOrDefault(name);

    /// <summary>Its address, which changes with what it holds, so that browsers may keep it for ever.</summary>
    public static string AddressOf(string name) => $"/assets/{name}?v={s_all[name].Version}";

    /// <summary>The beginning of the SHA-256 over what it holds.</summary>
    public string Version { get; } = Convert.ToHexStringLower(SHA256.HashData(Bytes).AsSpan(0, 8));

    private static IEnumerable<Asset> Load()
    {
        var assembly = typeof(Asset).Assembly;
        foreach (string resource in assembly.GetManifestResourceNames().Where(name => name.StartsWith(Prefix, StringComparison.Ordinal)))
        {
            using var stream = assembly.GetManifestResourceStream(resource)!;
            byte[] bytes = new byte[stream.Length];
            stream.ReadExactly(bytes);
            yield return new Asset(resource[Prefix.Length..], bytes, Path.GetExtension(resource) switch
            {
                ".css" => "text/css; charset=utf-8",
                ".js" => "text/javascript; charset=utf-8",
                _ => "image/svg+xml",
            });
        }
    }
}
