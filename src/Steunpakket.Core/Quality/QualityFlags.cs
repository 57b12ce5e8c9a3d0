namespace Steunpakket.Core.Quality;

/// <summary>All quality flags, and how those of one document are put together.</summary>
public static class QualityFlags
{
    public const string Weekend = "weekend_date";
    public const string Recess = "recess_date";
    public const string Future = "future_date";
    public const string TitleDateMismatch = "title_date_mismatch";
    public const string GemeenteNotValid = "gemeente_not_valid";
    public const string Undated = "undated";
    public const string InvalidDate = "invalid_date";
    public const string NoTitle = "no_title";
    public const string NoUrl = "no_url";
    public const string RegisterDate = "register_date";
    public const string UnstableId = "unstable_id";
    public const string TextByOri = "text_by_ori";
    public const string TextByOpenBesluitvorming = "text_by_openbesluitvorming";
    public const string PageCap = "page_cap";
    public const string PageCapPossible = "page_cap_possible";
    public const string LowTextQuality = "low_text_quality";
    public const string BsnLike = "bsn_like";

    /// <summary>In the order in which they stand in a row.</summary>
    public static IReadOnlyList<QualityFlag> All { get; } =
    [
        new(Weekend, "Een vergaderdatum valt op een zaterdag of zondag."),
        new(Recess, "Een vergaderdatum valt in het zomer- of kerstreces."),
        new(Future, "Een vergaderdatum ligt na de laatste dag van de onderzochte periode."),
        new(TitleDateMismatch, "De titel noemt een dag die niet een van de vergaderdatums is, zoals notulen van een eerdere vergadering."),
        new(GemeenteNotValid, "De gemeente bestond op de vergaderdatum niet."),
        new(Undated, "Er is geen datum bekend; het document telt in geen enkel jaar mee."),
        new(InvalidDate, "De opgegeven datum is geen datum; het document telt in geen enkel jaar mee."),
        new(NoTitle, "Er is geen titel bekend."),
        new(NoUrl, "Er is geen webadres bekend waar het document staat."),
        new(RegisterDate, "De datum is die van een register, niet die van een vergadering."),
        new(UnstableId, "Het nummer van het document kan bij een volgende keer ophalen anders zijn."),
        new(TextByOri, "De tekst komt van Open Raadsinformatie, niet uit het document zelf."),
        new(TextByOpenBesluitvorming, "De tekst komt van OpenBesluitvorming, niet uit het document zelf."),
        new(PageCap, "De tekst is door de bron afgekapt: latere bladzijden ontbreken."),
        new(PageCapPossible, "De tekst is door de bron misschien afgekapt."),
        new(LowTextQuality, "Weinig woorden zijn Nederlands: de tekst is slecht leesbaar of in een andere taal.", OfText: true),
        new(BsnLike, "De tekst bevat een getal dat een burgerservicenummer kan zijn: kijk voordat u het document deelt.", OfText: true),
    ];

    /// <summary>Names separated by spaces, in the fixed order, each once; empty when there is nothing to say.</summary>
    /// <param name="flags">Those that are not known here stand last, in alphabetical order.</param>
    public static string Join(IEnumerable<string> flags)
    {
        var given = new SortedSet<string>(flags, StringComparer.Ordinal);
        return string.Join(' ', All.Select(flag => flag.Name).Where(given.Contains).Concat(given.Except(All.Select(flag => flag.Name))));
    }
}
