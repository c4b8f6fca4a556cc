using Sayso.Text;

namespace Sayso.Ledger.Checking;

/// <summary>The words of a window of a text, ready to be compared.</summary>
internal sealed class RecordWords
{
    // “said Jo Tan, a spokesman for the campaign, in a statement on Sunday”
    private const int LongestInterruption = 16;

    private readonly List<WordForm> _forms = [];
    private readonly List<int> _numbers = [];
    private readonly List<Span> _places = [];
    private readonly List<GapMarks> _before = [];
    private readonly List<int> _interruptions = [];

    /// <summary>How many words there are.</summary>
    public int Count => _forms.Count;

    public static RecordWords Of(string text, Window window, QuotedVocabulary vocabulary)
    {
        var words = new RecordWords();
        Span<char> key = stackalloc char[WordScanner.BufferLength];
        var scanner = new WordScanner(text, window.Start, key);
        while (words.Count < window.Words && scanner.Next())
        {
            int number = vocabulary.Find(scanner.Key);
            words._forms.Add(number >= 0 ? vocabulary.FormOf(number) : new WordForm(scanner.Key.ToString()));
            words._numbers.Add(number);
            words._places.Add(scanner.Place);
            words._before.Add(scanner.Before);
            words._interruptions.Add(words.InterruptionBefore(words.Count - 1));
        }

        return words;
    }

    public WordForm Form(int at) => _forms[at];

    /// <summary>What the words count as.</summary>
    public IReadOnlyList<WordForm> Forms => _forms;

    /// <summary>The words' numbers in the quotation's vocabulary; -1 if it does not have them.</summary>
    public IReadOnlyList<int> Numbers => _numbers;

    public Span Place(int at) => _places[at];

    /// <summary>Whether a sentence ends between the word and the one before.</summary>
    public bool BeginsSentence(int at) => (_before[at] & GapMarks.SentenceEnd) != GapMarks.None;

    /// <summary>Where the story's own words begin that interrupt a quotation which goes on with the word <paramref name="at"/>; -1 if none do.</summary>
    public int Interruption(int at) => _interruptions[at];

    // “We shall go,” she said, “to the sea”: between a mark that closes and one that opens, in one line.
    private int InterruptionBefore(int at)
    {
        if ((_before[at] & GapMarks.Opening) == GapMarks.None)
        {
            return -1;
        }

        for (int i = at - 1; i > 0 && at - i <= LongestInterruption && (_before[i + 1] & GapMarks.LineBreak) == GapMarks.None; i--)
        {
            if ((_before[i] & GapMarks.Closing) != GapMarks.None)
            {
                return (_before[i] & GapMarks.LineBreak) == GapMarks.None ? i : -1;
            }

            if ((_before[i] & GapMarks.Opening) != GapMarks.None)
            {
                return -1;
            }
        }

        return -1;
    }
}
