namespace Sayso.Intake.Web;

/// <summary>Keeps a body until it is read: a small one in memory, a large one in a file that is gone with it.</summary>
internal sealed class Spool : IDisposable
{
    private const int MostInMemory = 4 * 1024 * 1024;

    private Stream _kept = new MemoryStream();

    /// <summary>Takes all of <paramref name="body"/>.</summary>
    /// <exception cref="IntakeException">It is larger than <paramref name="limit"/> bytes.</exception>
    public async Task FillAsync(Stream body, long limit, CancellationToken cancellationToken)
    {
        byte[] buffer = new byte[64 * 1024];
        while (await body.ReadAsync(buffer, cancellationToken) is > 0 and var read)
        {
            if (_kept.Length + read > limit)
            {
                throw new IntakeException(IntakeFaults.TooMuchSent(limit));
            }

            if (_kept is MemoryStream && _kept.Length + read > MostInMemory)
            {
                await MoveToFileAsync(cancellationToken);
            }

            await _kept.WriteAsync(buffer.AsMemory(0, read), cancellationToken);
        }
    }

    /// <summary>The body, from its start. Whoever takes it disposes of it.</summary>
    public Stream Rewound()
    {
        _kept.Position = 0;
        return _kept;
    }

    public void Dispose() => _kept.Dispose();

    private async Task MoveToFileAsync(CancellationToken cancellationToken)
    {
        string path = Path.Combine(Path.GetTempPath(), "sayso-" + Path.GetRandomFileName());
        var file = new FileStream(path, FileMode.CreateNew, FileAccess.ReadWrite, FileShare.None, 64 * 1024, FileOptions.DeleteOnClose);
        await using var memory = _kept;
        memory.Position = 0;
        _kept = file;
        await memory.CopyToAsync(file, cancellationToken);
    }
}
