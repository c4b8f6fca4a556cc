using System.Security.Cryptography;
using System.Text;
using Sayso.Web.Assets;

namespace Sayso.Cli.Rendering.Html;

/// <summary>The page's style and script, and the policy that lets the browser run and use nothing else.</summary>
internal static class Assets
{
    public static string Style { get; } = Read("base.css", "story.css");

    public static string Script { get; } = Read("story.js");

    /// <summary>Nothing is loaded from anywhere; of inline code only the very style and script that we wrote.</summary>
    public static string Policy { get; } =
        $"default-src 'none'; style-src '{HashOf(Style)}'; script-src '{HashOf(Script)}'; base-uri 'none'; form-action 'none'";

    public static string HashOf(string code) => "sha256-" + Convert.ToBase64String(SHA256.HashData(Encoding.UTF8.GetBytes(code)));

    /// <summary>What `sayso serve` gives its story pages too.</summary>
    private static string Read(params IEnumerable<string> names) => "\n" + string.Concat(names.Select(name => Encoding.UTF8.GetString(Asset.Find(name)!.Bytes).ReplaceLineEndings("\n")));
}
