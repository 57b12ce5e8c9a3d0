namespace Steunpakket.Io.Stages.Export.Account;

/// <summary>What every reader must know before the numbers (METHOD C11).</summary>
internal static class CaveatSection
{
    public static void Write(Markdown text)
    {
        text.Heading(2, "Hoe deze cijfers te lezen");
        text.List(
        [
            "**Een indicatie, geen harde waarheid.** Geteld zijn stukken waarin bepaalde woorden staan. Dat een stuk de woorden bevat, zegt niet dat het beleid goed, "
            + "nieuw of uitgevoerd is; dat het ze mist, zegt niet dat het over iets anders gaat. De cijfers wijzen aan waar het de moeite loont om te lezen.",
            "**Geen stukken is niet hetzelfde als geen beleid.** Wat een gemeente doet zonder dat de raad er een openbaar stuk over krijgt, is hier niet te zien. En van een "
            + "gemeente waarvan stukken ontbreken of niet te lezen zijn, is niets bekend: dat is iets anders dan nul.",
        ]);
    }
}
