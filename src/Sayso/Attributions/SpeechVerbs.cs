using Sayso.Text;

namespace Sayso.Attributions;

/// <summary>What may follow a verb of saying inside what others say.</summary>
[Flags]
internal enum SpeechObject
{
    /// <summary>Nothing but what a passive has: “declared by the police as a crime”.</summary>
    None = 0,

    /// <summary>“That the driver slept”, with or without “that”.</summary>
    Clause = 1,

    /// <summary>The one spoken to, before the clause: “told officers that”.</summary>
    Hearer = 2,

    /// <summary>The one who is to act: “ordered troops to leave”.</summary>
    Agent = 4,

    /// <summary>The speaker's own act: “promised to pay”.</summary>
    Infinitive = 8,

    /// <summary>“Denied taking it”.</summary>
    Gerund = 16,

    /// <summary>A noun phrase: “demanded an apology”.</summary>
    Noun = 32,

    /// <summary>“Accused her of lying”.</summary>
    Charge = 64,

    /// <summary>“Called on”, “called for”: the verb and its particle are the cue.</summary>
    Call = 128,

    /// <summary>“Asked neighbours for help”.</summary>
    Request = 256,
}

/// <summary>Verbs that tell of speech whoever is their subject, so that a clause with one needs nothing else to be an attribution.</summary>
internal static class SpeechVerbs
{
    private static readonly (SpeechObject Object, WordSet Verbs)[] s_verbs =
    [
        (SpeechObject.Clause | SpeechObject.Hearer | SpeechObject.Agent, new WordSet("told telling tells warned warning warns")),
        (SpeechObject.Clause | SpeechObject.Hearer, new WordSet("assured informed notified reminded assures informs")),
        (SpeechObject.Clause | SpeechObject.Hearer | SpeechObject.Infinitive | SpeechObject.Noun, new WordSet("promised promises promising pledged pledges pledging")),
        (SpeechObject.Clause | SpeechObject.Infinitive, new WordSet("vowed vows vowing threatened threatens threatening swore agreed")),
        (SpeechObject.Infinitive, new WordSet("offered refused")),
        (SpeechObject.Clause, new WordSet("said says saying testified testifies insisted insists insisting complained alleged alleges alleging boasted stated states maintained argued argues arguing explained "
            + "contended asserted asserts concluded conceded acknowledged acknowledges remarked bragged replied")),
        (SpeechObject.Clause | SpeechObject.Gerund, new WordSet("reported reports")),
        (SpeechObject.Clause | SpeechObject.Gerund | SpeechObject.Noun, new WordSet("denied denies denying admitted admits admitting confessed")),
        (SpeechObject.Clause | SpeechObject.Noun, new WordSet("claimed claims claiming announced announces announcing confirmed confirms confirming demanded demands demanding proposed")),
        (SpeechObject.Agent | SpeechObject.Request, new WordSet("asked asks asking begged")),
        (SpeechObject.Agent, new WordSet("ordered orders ordering urged urges urging instructed implored invited directed commanded advised encouraged")),
        (SpeechObject.Noun, new WordSet("condemned condemns condemning criticised criticized denounced mocked mocks ridiculed praised thanked applauded blamed welcomed rejected dismissed endorsed questioned")),
        (SpeechObject.Charge, new WordSet("accused accuses accusing")),
        (SpeechObject.None, new WordSet("described recognised recognized declared named branded labelled labeled identified")),
        (SpeechObject.Call, new WordSet("called calls calling")),
    ];

    /// <summary>What may follow the verb; null for other words.</summary>
    public static SpeechObject? Of(ReadOnlySpan<char> word)
    {
        foreach (var (objects, verbs) in s_verbs)
        {
            if (verbs.Contains(word))
            {
                return objects;
            }
        }

        return null;
    }
}
