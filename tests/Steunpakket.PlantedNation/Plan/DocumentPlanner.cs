using System.Globalization;
using Steunpakket.Core.Documents;

namespace Steunpakket.PlantedNation.Plan;

/// <summary>Plans all documents of one gemeente.</summary>
internal sealed class DocumentPlanner(PlantedOptions options, PlantedGemeente gemeente)
{
    private const long Salt = 29;
    private const double Undated = 0.012;
    private const double Scans = 0.03;
    private const double ManyScans = 0.4;
    private const double Broken = 0.002;
    private const double SpeakGenerally = 0.08;
    private const int FirstYearOfCovid = 2020;
    private const double SpeakOfCovid = 0.45;

    private readonly CopyPlanner _copies = new(options, gemeente);
    private readonly OddDocuments _odd = new(options, gemeente);
    private readonly List<PlantedDocument> _documents = [];
    private int _families;

    public IReadOnlyList<PlantedDocument> Make()
    {
        foreach (var quarter in QuarterPlan.All(options))
        {
            AddQuarter(quarter);
        }

        return _documents;
    }

    private void AddQuarter(Quarter quarter)
    {
        var plan = new QuarterPlan(options, gemeente);
        var levels = RelevancePlan.Of(options, gemeente, quarter);
        for (var family = 0; family < levels.Length; family++)
        {
            var dice = Dice.Of(options.Seed, Salt, gemeente.Index, _families);
            var document = Original(quarter, family, levels[family], ref dice) with { FromRegister = family >= levels.Length - plan.FromRegister(quarter) };
            document = _odd.Dress(document, quarter, (family, levels.Length), ref dice);
            AddFamily(_copies.Family(document, dice));
        }

        // Beside the families whose numbers are planted: what has no day, no text, or no file that opens.
        for (var extra = 0; extra < levels.Length; extra++)
        {
            AddExtra(quarter, extra);
        }
    }

    private void AddExtra(Quarter quarter, int extra)
    {
        var dice = Dice.Of(options.Seed, Salt, gemeente.Index, -1, quarter.Year, quarter.Number, extra);
        var document = Original(quarter, extra, new LineLevel[PlantedLines.Count], ref dice);
        var scans = gemeente.Group == GemeenteGroup.Unreadable ? ManyScans : Scans;
        if (dice.Chance(Undated))
        {
            AddFamily([document with { Date = null }]);
        }

        if (dice.Chance(scans))
        {
            AddFamily([document with { Unreadable = "needs_ocr" }]);
        }

        if (dice.Chance(Broken))
        {
            AddFamily([document with { Unreadable = "corrupt" }]);
        }
    }

    private PlantedDocument Original(Quarter quarter, int family, IReadOnlyList<LineLevel> levels, ref Dice dice) => new()
    {
        Gemeente = gemeente,
        Number = 0,
        Family = string.Empty,
        Role = CopyRole.Original,
        Kind = DocumentKind.Roll(ref dice),
        Date = MeetingDays.In(quarter, family, ref dice),
        Year = quarter.Year,
        TextSeed = dice.Seed(),
        Lines = levels,
        SpeaksGenerally = dice.Chance(SpeakGenerally),
        SpeaksOfCovid = quarter.Year >= FirstYearOfCovid && dice.Chance(SpeakOfCovid),
    };

    private void AddFamily(IEnumerable<PlantedDocument> members)
    {
        var name = string.Create(CultureInfo.InvariantCulture, $"{gemeente.Code}-{_families++}");
        foreach (var member in members)
        {
            _documents.Add(member with { Number = _documents.Count, Family = name });
        }
    }
}
