namespace Sayso.Claims;

/// <summary>The words that cues are made of, and what they mean, in every form.</summary>
/// <remarks>
/// The verbs of saying and of thinking were chosen from the communication and cognition verbs of Open English WordNet (CC BY 4.0); what each says of the speaker's
/// stance is ours.
/// </remarks>
internal static class CueWords
{
    private const string Denies = "deny refute rebut disavow repudiate contradict debunk disclaim negate dispute";
    private const string Rejects = "reject dismiss disown rubbish pooh-pooh rebuff spurn quash scotch";
    private const string Confirms = "confirm acknowledge admit concede corroborate verify affirm authenticate confess validate";
    private const string Upholds = "reaffirm";
    private const string Defends = "defend";
    private const string Doubts = "doubt disbelieve mistrust";
    private const string Challenges =
        "question challenge denounce condemn criticise criticize mock ridicule slam blast deride decry lambast lambaste scoff belittle assail contest impugn "
        + "deplore excoriate pillory downplay decry bash discredit fault disparage scorn lampoon savage";
    private const string Declines = "decline refuse";
    private const string Asks = "ask inquire enquire query wonder quiz";
    private const string Urges =
        "urge advise encourage recommend demand exhort implore beg plead beseech press push lobby petition counsel instruct command request admonish prod nudge "
        + "invite persuade advocate appeal pressure order direct entreat";
    private const string Warns = "warn caution suggest propose remind approach";
    private const string Pledges = "promise vow pledge swear commit guarantee undertake";
    private const string Offers = "offer agree threaten volunteer";
    private const string Announces = "announce unveil";
    private const string Corrects = "retract recant apologise apologize correct backtrack";
    private const string Labels = "call describe brand label dub characterise characterize term depict portray denote decry";
    private const string Accuses = "accuse blame allege claim charge contend";
    private const string Tells = "tell";

    private const string Says =
        "say write tweet retweet state declare report add note argue insist assert explain reply respond answer comment remark observe mention reveal disclose "
        + "indicate imply hint signal assure reassure maintain stress emphasise emphasize underline underscore highlight reiterate repeat recount recall continue conclude "
        + "quip joke cry shout yell scream chant whisper mutter boast brag gloat lament complain grumble gripe bemoan bewail protest object post publish broadcast "
        + "text email e-mail cable blog vlog podcast message phone testify attest certify swear depose relate narrate describe detail outline summarise summarize quote cite "
        + "proclaim pronounce preach lecture inform notify brief alert advertise circulate leak predict forecast project prophesy estimate calculate tally reckon "
        + "poll survey show find rule praise hail laud applaud commend compliment congratulate thank salute welcome credit honour honor greet acclaim tout extol "
        + "endorse back support oppose disagree differ counter retort rejoin interject chime opine editorialise editorialize speculate surmise theorise theorize posit postulate "
        + "postulate suppose warrant elaborate clarify specify list itemise enumerate name identify tell share voice express air vent convey communicate deliver utter "
        + "mouth issue release announce read sing scrawl scribble pen author record document register file submit charge sue rail rant rage fume rave "
        + "rebuke reprimand scold chide chastise castigate censure berate upbraid reproach taunt tease jeer boo heckle needle joke kid jab insult "
        + "divulge confide reckon forewarn foretell caution profess purport avow aver articulate enunciate expound restate rephrase paraphrase interpret "
        + "compare liken equate analogise contrast differentiate discuss debate negotiate attack talk speak converse chat gossip lie fib mislead spin exaggerate overstate "
        + "recommend rate rank grade vote sign swear campaign address hold refer allude point headline headlined print reprint caption title entitle "
        + "exclaim gush sigh moan groan sneer snap bark thunder bellow roar echo parrot preface begin open close finish sum wrap weigh pile hit fire tear rip lash "
        + "lean double point hammer pan trash knock touch spell lay write weigh argue counter vouch testify plead rule find determine hold decree ordain mandate "
        + "attribute ascribe stipulate reference propound hypothesise hypothesize critique pitch promote demonstrate illustrate pound nominate convict acquit indict sentence certify clear exonerate absolve";

    private const string Private =
        "believe think fear hope want wish know feel expect consider see suspect understand remember forget learn realise realize assume imagine regard view like love hate prefer "
        + "seem appear look sound worry plan intend mean decide envision envisage foresee desire need dread regret trust aim seek try attempt resolve reason ponder contemplate "
        + "weigh mull deem judge perceive sense notice watch ignore discover hear observe dislike loathe detest admire respect appreciate enjoy resent envy care mind dream "
        + "anticipate await long yearn crave fancy favour favor contemplate recognise recognize grasp accept doubtless figure guess ready prepare hesitate allow permit "
        + "block ban prohibit require restrict let enable help cause lead make take get come go turn keep leave run work move act meet visit join attend "
        + "experience suffer undergo struggle fail manage tend happen result focus concern interest surprise shock amaze puzzle bother upset anger please satisfy confuse "
        + "persist believe convince inspire motivate drive struggle agonise agonize obsess";

    private const string SayingNouns =
        "statement announcement declaration remark remarks comment comments quote headline slogan slogans tweet tweets post posting letter memo memorandum email speech testimony interview "
        + "press-release release report reports reportedly allegedly purportedly supposedly apparently according per via response reply answer explanation message warning warnings claim claims "
        + "assertion assertions argument arguments verdict ruling criticism complaint complaints forecast prediction projection estimate estimates survey so-called -described -called "
        + "-proclaimed -professed -styled -declared -identified -reported letter caption motto chant chants note notes transcript words praise critical scathing complimentary effusive outspoken critic critics proclamation recognition denunciation condemnation endorsement kudos theory tirade diatribe";

    private static readonly (CueMeaning Meaning, string Nouns)[] s_nouns =
    [
        (CueMeaning.Denies, "denial denials rebuttal rebuttals refutation"),
        (CueMeaning.Rejects, "rejection dismissal"),
        (CueMeaning.Confirms, "confirmation admission acknowledgement acknowledgment confession concession"),
        (CueMeaning.Doubts, "skepticism scepticism skeptical sceptical unconvinced"),
        (CueMeaning.Declines, "refusal"),
        (CueMeaning.Asks, "inquiry enquiry"),
        (CueMeaning.Urges, "recommendation recommendations advice plea pleas exhortation"),
        (CueMeaning.Warns, "proposal proposals suggestion suggestions"),
        (CueMeaning.Pledges, "commitment commitments oath"),
        (CueMeaning.Offers, "threat threats"),
        (CueMeaning.Corrects, "apology apologies retraction correction"),
        (CueMeaning.Accuses, "accusation accusations allegation allegations"),
        (CueMeaning.Says, SayingNouns),
        (CueMeaning.Private, "belief beliefs opinion opinions desire desires intention intentions expectation expectations concern concerned worried afraid confident hopeful eager willing "
            + "ready determined intent keen reluctant unwilling known unaware aware convinced sure unsure certain likely impression sense attitude attitudes feeling feelings memory memories goal goals "
            + "interested open doubtful happy glad proud disappointed impressed fan fans supporter supporters"),
    ];

    private static readonly Dictionary<string, CueMeaning>.AlternateLookup<ReadOnlySpan<char>> s_lookup = Build().GetAlternateLookup<ReadOnlySpan<char>>();

    /// <summary>What a single word of a cue means; <see cref="CueMeaning.None"/> for one that is not known.</summary>
    public static CueMeaning Of(ReadOnlySpan<char> word) => s_lookup.TryGetValue(word, out var meaning) ? meaning : CueMeaning.None;

    private static Dictionary<string, CueMeaning> Build()
    {
        (CueMeaning Meaning, string Verbs)[] verbs =
        [
            (CueMeaning.Denies, Denies), (CueMeaning.Rejects, Rejects), (CueMeaning.Confirms, Confirms), (CueMeaning.Upholds, Upholds), (CueMeaning.Defends, Defends),
            (CueMeaning.Doubts, Doubts), (CueMeaning.Challenges, Challenges), (CueMeaning.Declines, Declines), (CueMeaning.Asks, Asks), (CueMeaning.Urges, Urges),
            (CueMeaning.Warns, Warns), (CueMeaning.Pledges, Pledges), (CueMeaning.Offers, Offers), (CueMeaning.Announces, Announces), (CueMeaning.Corrects, Corrects),
            (CueMeaning.Labels, Labels), (CueMeaning.Accuses, Accuses), (CueMeaning.Tells, Tells), (CueMeaning.Says, Says), (CueMeaning.Private, Private),
        ];
        var words = new Dictionary<string, CueMeaning>(StringComparer.OrdinalIgnoreCase);

        // What comes first wins: a verb of a particular stance is also one of saying.
        foreach (var (meaning, list) in verbs)
        {
            foreach (string verb in list.Split(' '))
            {
                foreach (string form in VerbForms.Of(verb))
                {
                    words.TryAdd(form, meaning);
                }
            }
        }

        foreach (var (meaning, nouns) in s_nouns)
        {
            foreach (string noun in nouns.Split(' '))
            {
                words.TryAdd(noun, meaning);
            }
        }

        return words;
    }
}
