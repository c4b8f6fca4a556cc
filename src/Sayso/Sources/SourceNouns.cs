using Sayso.Text;

namespace Sayso.Sources;

/// <summary>What the nouns that name sources say of their kind. English news has few hundred of them.</summary>
internal static class SourceNouns
{
    /// <summary>People who inform or speak for others and whom a story may leave unnamed even if they are several.</summary>
    public static readonly WordSet Informants = new(
        "source sources official officials spokesman spokesmen spokeswoman spokeswomen spokesperson spokespersons spokespeople aide aides adviser advisers "
        + "advisor advisors witness witnesses eyewitness eyewitnesses onlooker onlookers bystander bystanders insider insiders associate associates "
        + "representative representatives rep reps staffer staffers confidant confidants confidante confidantes operative operatives diplomat diplomats "
        + "employee employees colleague colleagues lawyer lawyers attorney attorneys solicitor solicitors whistleblower whistleblowers whistle-blower "
        + "whistle-blowers informant informants assistant assistants deputy deputies executive executives intermediary intermediaries envoy envoys publicist "
        + "publicists agent agents negotiator negotiators prosecutor prosecutors investigators organizer organiser person persons individual individuals");

    /// <summary>Who saw it, so that the word itself says why they would know.</summary>
    public static readonly WordSet Witnesses = new("witness witnesses eyewitness eyewitnesses onlooker onlookers bystander bystanders");

    /// <summary>Institutions, where the noun is in the singular: “the ministry”.</summary>
    public static readonly WordSet Institutions = new(
        "government administration ministry department agency company firm corporation corp. inc. ltd. llc plc group conglomerate bank court tribunal council committee "
        + "subcommittee commission panel police police-force constabulary sheriff's army military navy force forces command coastguard office bureau authority "
        + "university college school academy hospital clinic campaign board party union association federation organisation organization foundation institute "
        + "institution charity nonprofit non-profit ngo club service services airline airport railway church vatican parliament congress senate house assembly "
        + "legislature cabinet embassy consulate network newspaper magazine broadcaster station outlet website site publication publisher regulator watchdog "
        + "league franchise brigade junta regime coalition state kingdom republic country nation city county town village district province municipality alliance "
        + "manufacturer retailer carrier utility startup start-up think-tank lab laboratory museum studio label team unit squad society trust "
        + "fund center centre programme program project initiative movement secretariat presidency palace kremlin pentagon treasury mission division "
        + "directorate branch chamber caucus lobby chain brand platform investigators' prosecution defence defense nato u.n. un eu e.u. white-house team's committee's");

    /// <summary>Writings and counts that speak for themselves.</summary>
    public static readonly WordSet Documents = new(
        "report reports poll polls survey surveys study studies estimate estimates figures data statistics document documents filing filings memo memos "
        + "memorandum indictment indictments complaint complaints lawsuit lawsuits suit affidavit affidavits book books memoir record records transcript transcripts law laws bill "
        + "legislation act ruling rulings verdict order orders resolution resolutions census forecast forecasts analysis analyses research test tests result results "
        + "evidence article articles editorial editorials column review audit text texts file files papers projections projection findings finding notice guidelines decision decisions judgment judgement judgments summary headline headlines "
        + "guidance manifesto treaty agreement contract constitution directive declaration rumor rumour rumors rumours poster posters sign signs slogan slogans placard "
        + "placards banner banners biography autobiography dossier brief warrant petition motion draft bulletin log logs ledger letter letters email emails "
        + "e-mail e-mails footage video recording recordings videos photograph photographs photo photos image images picture pictures documentary film map maps slide slides chart charts tape investigation inquiry experiment experiments paper statement statements tweet tweets post posts posting "
        + "postings message messages announcement announcements release communique communiqué account accounts note notes");

    /// <summary>What somebody issues and what speaks for whoever issued it.</summary>
    public static readonly WordSet Issued = new(
        "statement statements tweet tweets post posts posting postings message messages announcement announcements release communique communiqué letter letters "
        + "email emails e-mail e-mails note");

    /// <summary>Collectives whose noun looks singular, or is an institution's in the singular.</summary>
    public static readonly WordSet Collectives = new(
        "people crowd public majority minority media press opposition family audience staff community electorate everyone everybody many some most others few all "
        + "men women children authorities republicans democrats conservatives liberals tories militants rebels troops faithful crew jury");

    /// <summary>Words that count or measure what comes after “of”: “a group of officials”.</summary>
    public static readonly WordSet Measures = new(
        "group groups number numbers handful pair couple dozen dozens score scores hundreds thousands millions tens majority minority plurality lot lots series "
        + "variety range bunch string some one two three four five six seven eight nine ten many most several all none both few more half any each either "
        + "neither another thirds quarter rest couple members member");

    /// <summary>Words that end the part of a description that holds its head.</summary>
    public static readonly WordSet AfterHead = new(
        "of for from in at on to with by who whom whose that which familiar close briefed speaking near inside within outside without under over about against between "
        + "privy aware involved present and or but including such as like knowledgeable connected working based named called known identified via per "
        + "is was were are has have had said says told not also requesting asking yesterday tonight");

    public static readonly WordSet Participles = new("written sent seen made given shown read drawn known");

    /// <summary>What stands before an informant’s noun and does not name anybody.</summary>
    public static readonly WordSet Titles = new(
        "mr mr. mrs mrs. ms ms. dr dr. president-elect sir lord lady dame president senator sen. sen rep. gov. governor mayor chancellor minister secretary judge justice general gen. "
        + "lt. col. captain capt. sgt. sergeant professor prof. pope king queen prince princess bishop archbishop cardinal congressman congresswoman "
        + "ambassador chairman chairwoman director rev. reverend councilman officer detective chief");
}
