using Sayso.Text;

namespace Sayso.Ledger.Tests;

/// <summary>A ledger in a folder of its own, gone when the test is over.</summary>
internal sealed class Shelf : IDisposable
{
    public static readonly StoryReader Reader = new();

    private readonly string _folder = Directory.CreateTempSubdirectory("sayso-ledger").FullName;
    private StoryLedger? _ledger;

    public string File => Path.Combine(_folder, "test.sayso");

    public StoryLedger Ledger => _ledger ??= StoryLedger.Open(File);

    /// <summary>Reads a story and stores it.</summary>
    public Appended Add(string text, string? outlet = null, string? url = null, DateOnly? published = null, string? title = null) =>
        Ledger.Append([Reader.Read(Story(text, outlet, url, published, title))], Reader.Engine)[0];

    public static Document Story(string text, string? outlet = null, string? url = null, DateOnly? published = null, string? title = null) =>
        new(text) { Outlet = outlet, Url = url, Published = published, Title = title };

    /// <summary>Closes the ledger, as a program does that ends; the next use opens it again.</summary>
    public void Close()
    {
        _ledger?.Dispose();
        _ledger = null;
    }

    public void Dispose()
    {
        Close();
        Directory.Delete(_folder, recursive: true);
    }
}
