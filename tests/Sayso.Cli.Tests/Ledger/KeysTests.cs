using System.Text.Json;

namespace Sayso.Cli.Tests.Ledger;

/// <summary>Keys are made, shown and removed.</summary>
public class KeysTests : LedgerFolder
{
    [Fact]
    public void A_key_is_shown_once_and_kept_as_a_hash()
    {
        var made = Sayso("keys", "add", "news desk", "--scope", "read", "add");
        made.EndsWith(0);
        string key = made.Output.Trim();
        Assert.Matches("^sayso_[A-Za-z0-9_-]{43}$", key);

        using var list = JsonDocument.Parse(Printed("keys", "list", "--format", "json"));
        var only = Assert.Single(list.RootElement.GetProperty("keys").EnumerateArray());
        Assert.Equal("news desk", only.GetProperty("name").GetString());
        Assert.Equal(["read", "add"], only.GetProperty("scopes").EnumerateArray().Select(scope => scope.GetString()));
        foreach (string file in Directory.GetFiles(Folder, "news.sayso*"))
        {
            Assert.DoesNotContain(key[6..], File.ReadAllText(file, System.Text.Encoding.Latin1), StringComparison.Ordinal);
        }

        Assert.Contains("news desk", Printed("keys", "list"), StringComparison.Ordinal);
        Assert.Contains("is removed", Printed("keys", "remove", "News Desk"), StringComparison.Ordinal);
        Assert.Contains("There are no keys", Printed("keys", "list"), StringComparison.Ordinal);
    }

    [Fact]
    public void A_name_is_given_once_and_makes_sense()
    {
        Sayso("keys", "add", "desk").EndsWith(0);
        var again = Sayso("keys", "add", "DESK");
        again.EndsWith(1);
        Assert.Contains("SAYSO5014", again.Error, StringComparison.Ordinal);
        var gone = Sayso("keys", "remove", "nobody");
        gone.EndsWith(1);
        Assert.Contains("SAYSO4012", gone.Error, StringComparison.Ordinal);
        var scope = Sayso("keys", "add", "x", "--scope", "everything");
        scope.EndsWith(2);
        Assert.Contains("sayso keys add --help", scope.Error, StringComparison.Ordinal);
    }
}
