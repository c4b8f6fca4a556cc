using System.Runtime.CompilerServices;
using Sayso.Intake.Files;
using Sayso.Intake.Formats;
using Sayso.Intake.Stories;
using Sayso.Intake.Streams;
using Sayso.Intake.Web;
using Sayso.Text;

namespace Sayso.Intake;

/// <summary>Brings stories in, one at a time: what was taken is forgotten before the next is read, so that archives may be of any size.</summary>
public sealed class StoryIntake : IDisposable
{
    private const string StandardInput = "-";

    private readonly IntakeOptions _options;
    private readonly Lazy<WebStories> _web;

    /// <summary>Makes ready to bring stories in.</summary>
    public StoryIntake(IntakeOptions? options = null)
    {
        _options = options ?? new IntakeOptions();
        _web = new Lazy<WebStories>(() => new WebStories(_options));
    }

    /// <summary>
    /// The stories of <paramref name="sources"/>, in their order; those of a folder by name, those of an archive as they lie there.
    /// What goes wrong is an <see cref="Arrival"/> with a fault, and the rest goes on.
    /// </summary>
    /// <param name="sources">Files, folders, patterns, http and https addresses, and <c>-</c> for standard input.</param>
    /// <param name="cancellationToken">Ends it before the next story.</param>
    public async IAsyncEnumerable<Arrival> OpenAsync(IEnumerable<string> sources, [EnumeratorCancellation] CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(sources);
        foreach (string source in sources)
        {
            var address = Fetcher.AddressOf(source, out var fault);
            var arrivals = fault is not null ? Failed(new Provenance(Masked(source)), fault)
                : address is not null ? _web.Value.ReadAsync(source, address, cancellationToken)
                : FromFiles(source).ToAsyncEnumerable();
            await foreach (var arrival in arrivals.WithCancellation(cancellationToken))
            {
                cancellationToken.ThrowIfCancellationRequested();
                yield return arrival;
            }
        }
    }

    /// <inheritdoc/>
    public void Dispose()
    {
        if (_web.IsValueCreated)
        {
            _web.Value.Dispose();
        }
    }

    private static IAsyncEnumerable<Arrival> Failed(Provenance provenance, Fault fault) => new[] { provenance.Failed(fault) }.ToAsyncEnumerable();

    /// <summary>An address as it may be shown: a password in it stays out of messages and logs.</summary>
    private static string Masked(string source)
    {
        int start = source.IndexOf("://", StringComparison.Ordinal) + 3;
        int end = source.AsSpan(start).IndexOfAny('/', '?', '#');
        int at = (end < 0 ? source.AsSpan(start) : source.AsSpan(start, end)).LastIndexOf('@');
        return at < 0 ? source : string.Concat(source.AsSpan(0, start), "…", source.AsSpan(start + at));
    }

    private IEnumerable<Arrival> FromFiles(string source)
    {
        if (source == StandardInput)
        {
            return Containment.Of(() => FromStream(_options.OpenStandardInput(), new Provenance("standard input")), new Provenance("standard input"));
        }

        return FromFound(source);
    }

    private IEnumerable<Arrival> FromFound(string source)
    {
        bool any = false;
        foreach (var file in FileSearch.Under(source))
        {
            var provenance = new Provenance(file.Path);
            var arrivals = file.Fault is { } fault ? [provenance.Failed(fault)] : Containment.Of(() => FromFile(file, provenance), provenance);
            foreach (var arrival in arrivals)
            {
                any = true;
                yield return arrival;
            }
        }

        if (!any)
        {
            yield return new Provenance(source).Failed(IntakeFaults.NothingThere());
        }
    }

    private IEnumerable<Arrival> FromFile(FoundFile file, Provenance provenance)
    {
        if (!file.IsNamed && FolderRules.IsEmpty(file.Path))
        {
            if (FolderRules.Takes(file.Path, Format.Empty))
            {
                yield return provenance.Failed(DocumentFaults.Empty());
            }

            yield break;
        }

        using var stream = new FileStream(file.Path, FileMode.Open, FileAccess.Read, FileShare.ReadWrite, bufferSize: 0, FileOptions.SequentialScan);
        using var bytes = new ByteSource(stream);
        if (!file.IsNamed && !FolderRules.Takes(file.Path, AnyFormat.Of(bytes)))
        {
            yield break;
        }

        foreach (var arrival in AnyFormat.Read(bytes, provenance, _options.Limits))
        {
            yield return arrival;
        }
    }

    private IEnumerable<Arrival> FromStream(Stream stream, Provenance provenance)
    {
        using var bytes = new ByteSource(stream);
        foreach (var arrival in AnyFormat.Read(bytes, provenance, _options.Limits))
        {
            yield return arrival;
        }
    }
}
