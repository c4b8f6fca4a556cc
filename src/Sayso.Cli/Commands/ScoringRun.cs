using Sayso.Cli.Input;
using Sayso.Cli.Output;
using Sayso.Intake;
using Sayso.Text;

namespace Sayso.Cli.Commands;

/// <summary>What `sayso evaluate` does, whatever it holds readings against: goes through annotated stories, and one that fails does not stop the rest.</summary>
/// <typeparam name="T">A story ready to be scored.</typeparam>
internal abstract class ScoringRun<T>(int jobs, params string?[] folders)
    where T : class
{
    /// <summary>Scores every story, prints the scores, and says how to exit.</summary>
    public int Run()
    {
        if (Refusal() is { } fault)
        {
            Complaints.Write(fault);
            return ExitCode.SomeFailed;
        }

        var failures = new FailureList(many: true);
        using (var progress = ProgressLine.For(many: true, toStandardOutput: false))
        {
            foreach (var (scored, wrong, warnings) in OrderedWork.Run(Stories(), Read, jobs))
            {
                if (scored is not null)
                {
                    Add(scored);
                }

                failures.Note(wrong, warnings);
                progress.Advance(failures.Count);
            }
        }

        Print();
        return failures.Conclude();
    }

    /// <summary>The stories; asked for once the folders are known to be there.</summary>
    protected abstract IEnumerable<AnnotatedStory> Stories();

    /// <summary>What to say where there are none.</summary>
    protected abstract Fault None();

    /// <summary>Makes a story ready, or says what is wrong with it; both where it is scored nevertheless. May throw.</summary>
    protected abstract (T? Scored, Fault? Fault) Read(AnnotatedStory story, Document document, List<Fault> warnings);

    protected abstract void Add(T scored);

    protected abstract void Print();

    private Fault? Refusal()
    {
        foreach (string folder in folders.OfType<string>())
        {
            if (!Directory.Exists(folder))
            {
                return IntakeFaults.NotFound() with { File = folder };
            }
        }

        return Stories().Any() ? null : None();
    }

    private (T? Scored, Fault? Fault, IReadOnlyList<Fault> Warnings) Read(AnnotatedStory story)
    {
        string file = story.Text;
        try
        {
            if (!File.Exists(file))
            {
                return (null, IntakeFaults.NotFound() with { File = file }, []);
            }

            var loaded = Document.FromBytes(File.ReadAllBytes(file));
            if (!loaded.TryGet(out var document, out var unfit))
            {
                return (null, unfit with { File = file }, []);
            }

            var warnings = loaded.Warnings.Select(warning => warning with { File = story.Text }).ToList();
            file = story.Gold;
            var (scored, fault) = Read(story, document, warnings);
            return (scored, fault, scored is null ? [] : warnings);
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            return (null, IntakeFaults.Unreadable(e.Message) with { File = file }, []);
        }
#pragma warning disable CA1031 // One story that cannot be scored for a reason nobody thought of must not end the scoring of the others.
        catch (Exception e)
#pragma warning restore CA1031
        {
            return (null, CliFaults.Unexpected(e) with { File = story.Text }, []);
        }
    }
}
