using Sayso.Lab.Corpora;
using Sayso.Mentions;
using Sayso.Text;

namespace Sayso.Lab.Coreference;

/// <summary>Measures how much processor time finding the entities of PolNeAR's dev split takes for each word.</summary>
internal static class MentionSpeed
{
    public static void Measure(Settings settings)
    {
        var stories = Polnear.Load(settings.Polnear("dev"));
        var inputs = stories.Select(s => (s.Layout, Sources: s.Annotations.Where(a => a.Source.Count > 0).Select(a => new Span(a.Source[0].Start, a.Source[^1].End)).ToList())).ToList();
        int words = stories.Sum(s => s.Layout.Tokens.Count);
        for (int round = 0; round < 6; round++)
        {
            long bytes = GC.GetAllocatedBytesForCurrentThread();
            var start = Environment.CpuUsage.UserTime;
            int entities = inputs.Sum(input => EntityFinder.Find(input.Layout, null, input.Sources).Count);
            double seconds = (Environment.CpuUsage.UserTime - start).TotalSeconds;
            Console.WriteLine($"{entities} entities, {words / seconds:F0} tokens a second of processor time, {seconds * 1e6 / words:F2} µs and {(GC.GetAllocatedBytesForCurrentThread() - bytes) / words} bytes a token");
        }
    }
}
