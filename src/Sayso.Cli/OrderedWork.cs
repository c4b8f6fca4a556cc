namespace Sayso.Cli;

/// <summary>Does the same work on many items at once and gives the results in the items' order, holding only a few at a time.</summary>
internal static class OrderedWork
{
    private const int HeldPerJob = 4;

    /// <summary>Works on <paramref name="items"/>, at most <paramref name="jobs"/> at a time; with one job, on the caller's own thread.</summary>
    public static IEnumerable<TResult> Run<T, TResult>(IEnumerable<T> items, Func<T, TResult> work, int jobs) =>
        jobs == 1 ? items.Select(work) : RunMany(items, work, jobs);

    private static IEnumerable<TResult> RunMany<T, TResult>(IEnumerable<T> items, Func<T, TResult> work, int jobs)
    {
        var tasks = new TaskFactory(new ConcurrentExclusiveSchedulerPair(TaskScheduler.Default, jobs).ConcurrentScheduler);
        var held = new Queue<Task<TResult>>();
        foreach (var item in items)
        {
            held.Enqueue(tasks.StartNew(() => work(item)));
            if (held.Count >= jobs * HeldPerJob)
            {
                yield return held.Dequeue().GetAwaiter().GetResult();
            }
        }

        while (held.TryDequeue(out var next))
        {
            yield return next.GetAwaiter().GetResult();
        }
    }
}
