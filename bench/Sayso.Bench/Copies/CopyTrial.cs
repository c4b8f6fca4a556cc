using System.Runtime.InteropServices;
using System.Text;

namespace Sayso.Bench.Copies;

/// <summary>
/// The trial: originals and strangers come in, then in round after round each original again and one copy of it, in random order, and what is
/// found is held against what was made.
/// </summary>
internal sealed class CopyTrial(CopyCorpus corpus, int seed) : IDisposable
{
    private const int SectionsCopied = 500;
    private const int TranscriptsCopied = 60;
    private const int Block = 1500;

    private readonly Random _random = new(seed);
    private readonly List<(int Family, string Origin)> _documents = [];
    private readonly Dictionary<CopyKind, (int Made, int Found)> _kinds = [];

    private readonly List<(int Documents, double AskingMicroseconds, double Verified)> _growth = [];

    public CopyIndex Index { get; } = new();

    /// <summary>Pairs found that are of one story.</summary>
    public int Right { get; private set; }

    /// <summary>Pairs found that are not, with both texts.</summary>
    public List<(string One, string Other, string Kind)> Wrong { get; } = [];

    public IReadOnlyDictionary<CopyKind, (int Made, int Found)> Kinds => _kinds;

    /// <summary>Copies not found, with how they came about.</summary>
    public List<(string Original, string Copy, CopyKind Kind)> Missed { get; } = [];

    public long StrangerBytes { get; private set; }

    public long StrangerIndexBytes { get; private set; }

    /// <summary>What asking costs, and how many candidates are verified, to a story while the index grows.</summary>
    public IReadOnlyList<(int Documents, double AskingMicroseconds, double Verified)> Growth => _growth;

    public int Strangers { get; private set; }

    public int Quoting { get; private set; }

    public void Run()
    {
        List<CopyStory> sections = [.. corpus.Sections], transcripts = [.. corpus.Transcripts];
        _random.Shuffle(CollectionsMarshal.AsSpan(sections));
        _random.Shuffle(CollectionsMarshal.AsSpan(transcripts));
        List<CopyStory> originals = [.. corpus.News, .. sections.Take(SectionsCopied), .. transcripts.Take(TranscriptsCopied)];
        List<CopyStory> hosts = [.. sections.Skip(SectionsCopied).Where(story => story.Words >= 200).Take(originals.Count)];
        List<CopyStory> strangers = [.. sections.Skip(SectionsCopied).Except(hosts), .. transcripts.Skip(TranscriptsCopied)];
        _random.Shuffle(CollectionsMarshal.AsSpan(strangers));
        Index.Begin();
        foreach (var block in strangers.Chunk(Block))
        {
            Arrive(block);
        }

        (Strangers, StrangerBytes, StrangerIndexBytes) = (strangers.Count, strangers.Sum(story => Encoding.UTF8.GetByteCount(story.Text)), Index.Bytes);
        Index.Commit();
        var maker = new CopyMaker(_random, corpus.Sections);
        var kinds = Enum.GetValues<CopyKind>();
        for (int round = 0; round < kinds.Length; round++)
        {
            Round(originals, hosts, maker, i => kinds[(i + round) % kinds.Length], strangers.Count);
        }
    }

    /// <summary>Strangers come in; what asking costs by then is noted.</summary>
    private void Arrive(CopyStory[] strangers)
    {
        var (asking, verified) = (Index.Asking, Index.Verified);
        foreach (var stranger in strangers)
        {
            Arrive(stranger.Text, -1, stranger.Origin, "as received");
        }

        _growth.Add((_documents.Count, (Index.Asking - asking).TotalMicroseconds / strangers.Length, (double)(Index.Verified - verified) / strangers.Length));
    }

    public void Dispose() => Index.Dispose();

    private void Round(List<CopyStory> originals, List<CopyStory> hosts, CopyMaker maker, Func<int, CopyKind> kindOf, int strangers)
    {
        Index.Begin();
        List<(string Text, int Family, CopyKind? Kind, string Origin)> arrivals = [];
        for (int i = 0; i < originals.Count; i++)
        {
            arrivals.Add((originals[i].Text, i, null, originals[i].Origin));
            arrivals.Add((maker.Copy(originals[i], kindOf(i)), i, kindOf(i), originals[i].Origin));
            if (i < hosts.Count)
            {
                arrivals.Add((maker.Quoting(hosts[i], originals[i]), originals.Count + i, null, $"{hosts[i].Origin}, quoting {originals[i].Origin}"));
                Quoting++;
            }
        }

        _random.Shuffle(CollectionsMarshal.AsSpan(arrivals));
        var first = new Dictionary<int, (string Text, CopyKind? Kind)>();
        foreach (var (text, family, kind, origin) in arrivals)
        {
            bool found = Arrive(text, family, origin, kind?.ToString() ?? "as received");
            if (first.TryGetValue(family, out var other))
            {
                var made = kind ?? other.Kind!.Value;
                var (count, right) = _kinds.GetValueOrDefault(made);
                _kinds[made] = (count + 1, right + (found ? 1 : 0));
                if (!found)
                {
                    Missed.Add(kind is null ? (text, other.Text, made) : (other.Text, text, made));
                }
            }

            first.TryAdd(family, (text, kind));
        }

        Index.Forget(strangers);
        _documents.RemoveRange(strangers, _documents.Count - strangers);
    }

    /// <summary>Whether a text of the same family was found.</summary>
    private bool Arrive(string text, int family, string origin, string kind)
    {
        bool found = false;
        foreach (int document in Index.Arrive(text))
        {
            if (family >= 0 && _documents[document].Family == family)
            {
                found = true;
                Right++;
            }
            else
            {
                Wrong.Add((_documents[document].Origin + "\n" + Index[document], origin + "\n" + text, kind));
            }
        }

        _documents.Add((family, origin));
        return found;
    }
}
