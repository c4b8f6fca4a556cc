namespace Sayso.Ledger.Export;

/// <summary>What an entry is about cannot be read.</summary>
internal sealed class LostSubjectException : Exception
{
    public LostSubjectException(long subject, Exception? cause = null)
        : base("What the entry is about cannot be read.", cause) => Subject = subject;

    /// <summary>The number of the entry that is lost.</summary>
    public long Subject { get; }
}
