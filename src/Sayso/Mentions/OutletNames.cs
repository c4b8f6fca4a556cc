using Sayso.Text;

namespace Sayso.Mentions;

/// <summary>Names of news outlets, by words that they are known by and by the words that they end in.</summary>
internal static class OutletNames
{
    /// <summary>Names that are an outlet's wherever they stand in capitals.</summary>
    public static readonly WordSet Known = new(
        "CNN BBC NBC ABC CBS MSNBC CNBC NPR PBS C-SPAN CSPAN AP AFP UPI Reuters Bloomberg Politico POLITICO Axios Vox BuzzFeed HuffPost Breitbart ProPublica Slate Newsweek TASS Tass "
        + "Xinhua Interfax IRNA Kyodo ANSA dpa EFE PTI ANI NDTV CBC CTV ITV RTÉ RTE SBS ESPN TMZ TechCrunch Forbes Variety Univision Telemundo Jazeera Spiegel Bild "
        + "Haaretz Wikinews Mashable Economist Atlantic Sky Fox FOX NBCNews RT Sputnik Anadolu Yonhap NHK CGTN WSJ NYT WNYC KCNA AAP STV MSNBC’s Guardian Axel "
        + "Figaro Monde Pravda Izvestia Kommersant France-Presse RFE/RL VOA DW GMA NewsNation Newsmax OAN",
        ignoreCase: false);

    /// <summary>Last words of outlets' names: “the Harbour Courier”.</summary>
    public static readonly WordSet Lasts = new(
        "Times Post News Journal Herald Tribune Gazette Chronicle Press Radio TV Television Broadcasting Magazine Guardian Observer Mail Courier Ledger Mirror Telegraph Independent "
        + "Examiner Globe Bulletin Dispatch Register Newswire Weekly Beast Today Inquirer Sentinel Advertiser Advocate Argus Echo Standard Recorder Reporter Media "
        + "Bee Sun Star Intelligencer Picayune Courant Journal-Constitution Republic Plain-Dealer Hill Verge Intercept Wire Daily Yorker",
        ignoreCase: false);

    /// <summary>Agencies and broadcasters that go by one word, so that what follows it in “told NPR Jane Doe had left” is another name.</summary>
    private static readonly WordSet s_short = new(
        "CNN BBC NBC ABC CBS MSNBC CNBC NPR PBS AP AFP UPI Reuters Bloomberg Politico Axios TASS Tass Xinhua Interfax IRNA ANSA dpa EFE PTI ANI NDTV CBC CTV ITV RTÉ ESPN", ignoreCase: false);

    /// <summary>What may follow that word inside the outlet's name.</summary>
    private static readonly WordSet s_more = new(
        "News Radio TV Television World Newsnight Breakfast Politics Sport Sports America Online National Network Business Magazine International English Arabic Scotland Wales Africa "
        + "Newshour This Good Face State Morning Evening Nightly Today Live Two Four Player Persian Philippines Indonesia Brasil Brazil Chile Türk Portugal", ignoreCase: false);

    /// <summary>Whether an outlet's whole name ends with the first word, though the second has a capital letter too.</summary>
    public static bool EndsBefore(ReadOnlySpan<char> outlet, ReadOnlySpan<char> next) =>
        s_short.Contains(outlet) && char.IsUpper(next[0]) && !s_more.Contains(next) && !Known.Contains(next) && !Lasts.Contains(next);

    /// <summary>“tides.com”: a site that is quoted is one that brings news.</summary>
    public static bool IsSite(ReadOnlySpan<char> word) =>
        word.Length > 5 && (word.EndsWith(".com", StringComparison.OrdinalIgnoreCase) || word.EndsWith(".org", StringComparison.OrdinalIgnoreCase) || word.EndsWith(".net", StringComparison.OrdinalIgnoreCase)
            || word.EndsWith(".ru", StringComparison.OrdinalIgnoreCase) || word.Contains(".com.", StringComparison.OrdinalIgnoreCase) || word.Contains(".co.", StringComparison.OrdinalIgnoreCase));
}
