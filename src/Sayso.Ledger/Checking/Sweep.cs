using System.Runtime.InteropServices;
using Sayso.Text;

namespace Sayso.Ledger.Checking;

/// <summary>
/// One pass over a text that says where a closer look is worth it: the few windows that share most words and pairs of neighbours with the quotation.
/// The time grows with the text, the memory with the quotation alone. A passage that has the quotation word by word ends the pass.
/// </summary>
internal sealed class Sweep
{
    private const int Windows = 4;

    // A window that has fewer of the quotation's words, by weight, cannot be the quotation.
    private const double LeastShared = 0.3;

    private readonly QuotedVocabulary _vocabulary;
    private readonly int _length;
    private readonly int[] _starts;
    private readonly int[] _numbers;
    private readonly int[] _pairs;
    private readonly int[] _wordsHeld;
    private readonly int[] _pairsHeld;
    private readonly int[] _failures;
    private readonly List<Seen> _kept = [];
    private Seen? _pending;
    private int _words;
    private int _neighbours;
    private int _matched;

    private Sweep(QuotedVocabulary vocabulary)
    {
        _vocabulary = vocabulary;
        _length = vocabulary.WindowLength;
        _starts = new int[_length];
        _numbers = new int[_length];
        _pairs = new int[_length];
        _wordsHeld = new int[vocabulary.Needed.Length];
        _pairsHeld = new int[vocabulary.PairCount];
        _failures = vocabulary.IsPlain ? FailuresOf(vocabulary.Sequence) : [];
    }

    /// <summary>The windows, best first, as stretches of the text that begin with a word.</summary>
    public static IReadOnlyList<Window> Of(string text, QuotedVocabulary vocabulary)
    {
        var sweep = new Sweep(vocabulary);
        if (sweep.Run(text) is { } exact)
        {
            return [exact];
        }

        sweep.Keep();
        return [.. sweep._kept.OrderByDescending(seen => seen.Score).ThenBy(seen => seen.Start).Select(seen => sweep.Around(seen))];
    }

    // The last words of the passage may be others than the quotation's, so the window goes a little beyond the last that is the same.
    private Window Around(Seen seen) =>
        new(seen.Start, _length + Math.Min(_vocabulary.Sequence.Length, 25), _vocabulary.Total == 0 ? 1 : (double)seen.Words / _vocabulary.Total);

    private Window? Run(string text)
    {
        Span<char> key = stackalloc char[WordScanner.BufferLength];
        var scanner = new WordScanner(text, 0, key);
        int last = -1;
        for (long at = 0; scanner.Next(); at++)
        {
            int slot = (int)(at % _length);
            if (at >= _length)
            {
                Leave(slot);
            }

            int number = _vocabulary.Find(scanner.Key);
            _starts[slot] = scanner.Start;
            _numbers[slot] = number;
            _pairs[slot] = number < 0 || last < 0 ? -1 : _vocabulary.FindPair(last, number);
            last = number;
            if (IsWholeAt(number))
            {
                int first = (int)((at - _vocabulary.Sequence.Length + 1) % _length);
                return new Window(_starts[first], _vocabulary.Sequence.Length, 1);
            }

            if (number >= 0)
            {
                Enter(slot, at);
            }
        }

        return null;
    }

    // The automaton of Knuth, Morris and Pratt (1977), over words.
    private bool IsWholeAt(int number)
    {
        if (!_vocabulary.IsPlain)
        {
            return false;
        }

        var sequence = _vocabulary.Sequence;
        while (_matched > 0 && sequence[_matched] != number)
        {
            _matched = _failures[_matched - 1];
        }

        _matched += sequence[_matched] == number ? 1 : 0;
        return _matched == sequence.Length;
    }

    private static int[] FailuresOf(int[] sequence)
    {
        int[] failures = new int[sequence.Length];
        for (int i = 1, matched = 0; i < sequence.Length; i++)
        {
            while (matched > 0 && sequence[i] != sequence[matched])
            {
                matched = failures[matched - 1];
            }

            matched += sequence[i] == sequence[matched] ? 1 : 0;
            failures[i] = matched;
        }

        return failures;
    }

    private void Leave(int slot)
    {
        int number = _numbers[slot];
        if (number >= 0 && --_wordsHeld[number] < _vocabulary.Needed[number])
        {
            _words -= _vocabulary.Weights[number];
        }

        // The pair's first word left with the slot before; the pair goes with its second, one word late, which no rank depends on.
        int pair = _pairs[slot];
        if (pair >= 0 && --_pairsHeld[pair] == 0)
        {
            _neighbours--;
        }
    }

    private void Enter(int slot, long at)
    {
        int number = _numbers[slot];
        if (_wordsHeld[number]++ < _vocabulary.Needed[number])
        {
            _words += _vocabulary.Weights[number];
        }

        int pair = _pairs[slot];
        if (pair >= 0 && _pairsHeld[pair]++ == 0)
        {
            _neighbours++;
        }

        if (_words >= LeastShared * _vocabulary.Total)
        {
            Consider(new Seen(_starts[at < _length ? 0 : (slot + 1) % _length], at, _words, _neighbours));
        }
    }

    private void Consider(Seen seen)
    {
        if (_pending is { } pending)
        {
            if (seen.At - pending.At < _length && seen.Score <= pending.Score)
            {
                return;
            }

            if (seen.At - pending.At >= _length)
            {
                Keep();
            }
        }

        _pending = seen;
    }

    private void Keep()
    {
        if (_pending is not { } pending)
        {
            return;
        }

        _pending = null;
        if (_kept.Count < Windows)
        {
            _kept.Add(pending);
            return;
        }

        // Of equals, the first in the text stays.
        int least = Windows - 1;
        for (int i = Windows - 2; i >= 0; i--)
        {
            least = _kept[i].Score < _kept[least].Score ? i : least;
        }

        if (pending.Score > _kept[least].Score)
        {
            _kept.RemoveAt(least);
            _kept.Add(pending);
        }
    }

    [StructLayout(LayoutKind.Auto)]
    private readonly record struct Seen(int Start, long At, int Words, int Neighbours)
    {
        public int Score => Words + (50 * Neighbours);
    }
}

/// <summary>A part of a text that is worth a closer look.</summary>
/// <param name="Start">Where its first word begins, in UTF-16 units.</param>
/// <param name="Words">How many words it has at most.</param>
/// <param name="Shared">What part of the quotation's words it has, by weight.</param>
[StructLayout(LayoutKind.Auto)]
internal readonly record struct Window(int Start, int Words, double Shared);
