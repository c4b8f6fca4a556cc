namespace Sayso.Ledger.Export;

/// <summary>A format that stories are written in, one after the other.</summary>
internal interface IStoryExport : IDisposable
{
    /// <summary>Writes what stands before all stories.</summary>
    void Begin();

    /// <summary>Writes a story.</summary>
    void Add(ExportedStory story);

    /// <summary>Writes what stands after all stories.</summary>
    void End();
}
