using Steunpakket.Core.Documents;

namespace Steunpakket.PlantedNation.Plan;

/// <summary>Makes some originals into texts that others share, and gives some a fault that a quality flag should find.</summary>
internal sealed class OddDocuments(PlantedOptions options, PlantedGemeente gemeente)
{
    private const long RegionSalt = 41;
    private const int GemeentenARegion = 6;
    private const double RegionalTexts = 0.5;
    private const double Templates = 0.12;
    private const double SharedByLetters = 0.85;
    private const double SharedByMotions = 0.4;
    private const double SharedByReports = 0.95;
    private const double Faults = 0.006;

    private static readonly double[] TitlesWithDay = [0.06, 0.012];

    /// <param name="place">Of the family in its quarter, and how many there are.</param>
    public PlantedDocument Dress(PlantedDocument document, Quarter quarter, (int Family, int Of) place, ref Dice dice)
    {
        if (place.Family == place.Of - 1 && gemeente.Group != GemeenteGroup.Chance && Region(quarter) is { } region)
        {
            return document with
            {
                Kind = DocumentKind.Information,
                Shared = region,
                TextSeed = region.Seed,
                Lines = new LineLevel[PlantedLines.Count],
                SpeaksGenerally = true,
                SpeaksOfCovid = false,
            };
        }

        if (!gemeente.HasNearCopies)
        {
            return document;
        }

        if (quarter.Number == 2 && place.Family == 0)
        {
            return document with { Kind = DocumentKind.Report, Shared = new SharedText(SharedText.YearReport, OfGemeente(0, 0), SharedByReports) };
        }

        return WithFault(WithTemplate(document, place.Family, ref dice), ref dice);
    }

    // Gemeenten whose places in the table follow one another share a text in half of the quarters.
    private SharedText? Region(Quarter quarter)
    {
        var dice = Dice.Of(options.Seed, RegionSalt, gemeente.Index / GemeentenARegion, quarter.Year, quarter.Number);
        return dice.Chance(RegionalTexts) ? new SharedText(SharedText.Regional, dice.Seed(), 1) : null;
    }

    private PlantedDocument WithTemplate(PlantedDocument document, int family, ref Dice dice) =>
        !dice.Chance(Templates) ? document
        : document.Kind == DocumentKind.Motion ? document with { Shared = new SharedText(SharedText.TemplateMotion, OfGemeente(1, family % 2), SharedByMotions) }
        : document.Kind == DocumentKind.Letter ? document with { Shared = new SharedText(SharedText.FormLetter, OfGemeente(2, family % 2), SharedByLetters) }
        : document;

    private long OfGemeente(int kind, int number)
    {
        var dice = Dice.Of(options.Seed, RegionSalt, -1 - gemeente.Index, kind, number);
        return dice.Seed();
    }

    private static PlantedDocument WithFault(PlantedDocument document, ref Dice dice)
    {
        var (day, roll) = (document.Date!.Value, dice.Unit());
        if (roll < Faults)
        {
            return document with { Date = MeetingDays.Sunday(day), Flags = [PlantedFlags.Weekend] };
        }

        var (low, title) = (dice.Unit(), dice.Unit());
        document = roll < 2 * Faults ? document with { Flags = [PlantedFlags.Bsn] } : document;
        return document.Flags.Count > 0 ? document
            : low < Faults / 2 && document.Kind != DocumentKind.Motion ? document with { Flags = [PlantedFlags.LowQuality] }
            : title < TitlesWithDay[1] ? document with { TitleDate = day.AddDays(-dice.Between(20, 70)), Flags = [PlantedFlags.TitleDate] }
            : title < TitlesWithDay[0] ? document with { TitleDate = day }
            : document;
    }
}
