using Steunpakket.Core.Documents;

namespace Steunpakket.PlantedNation.Plan;

/// <summary>Which further documents the family of an original gets.</summary>
internal sealed class CopyPlanner(PlantedOptions options, PlantedGemeente gemeente)
{
    private const double SameDay = 0.04;
    private const double NextMeeting = 0.05;
    private const double MotionsVoted = 0.35;
    private const double ConceptsAdopted = 0.16;
    private const double ConceptsCorrected = 0.05;
    private const double TwoMeetings = 0.03;
    private const int UnitFamilies = 6;

    private readonly QuarterPlan _plan = new(options, gemeente);

    /// <summary>The original, perhaps with a second meeting, and its copies; numbers are to be given.</summary>
    public IEnumerable<PlantedDocument> Family(PlantedDocument original, Dice dice)
    {
        if (original.Date is not { } day)
        {
            return [original];
        }

        var isRelevant = original.Lines.Contains(LineLevel.Relevant);
        var isTwice = gemeente.Group == GemeenteGroup.Copies && isRelevant && day.Year == options.TargetYear;
        return isTwice ? [original, Copy(original, CopyRole.LaterMeeting, MeetingDays.Later(day, ref dice))]
            : isRelevant && !MayRepeatRelevant ? [original]
            : gemeente.HasNearCopies ? NearFamily(original, day, ref dice)
            : PlainFamily(original, day, ref dice);
    }

    // Where verdicts are planted in whole numbers, copies must not be what decides them.
    private bool MayRepeatRelevant => gemeente.Group == GemeenteGroup.Chance
        || (gemeente.Group is GemeenteGroup.Trend or GemeenteGroup.CounterTrend && gemeente.Families >= 3 * UnitFamilies);

    private static List<PlantedDocument> PlainFamily(PlantedDocument original, DateOnly day, ref Dice dice) =>
        dice.Chance(SameDay) ? [original, Copy(original, CopyRole.ExactCopy, day)]
        : dice.Chance(NextMeeting) ? [original, Copy(original, CopyRole.LaterMeeting, MeetingDays.Later(day, ref dice))]
        : [original];

    private List<PlantedDocument> NearFamily(PlantedDocument original, DateOnly day, ref Dice dice)
    {
        var later = MeetingDays.LaterWhen(day, quarter => _plan.Families(quarter) > 0 && quarter <= Quarter.Of(options.Until), ref dice);
        var (kind, roll) = (original.Kind, dice.Unit());
        return kind == DocumentKind.Motion && original.Shared is null && roll < MotionsVoted ? [original, Copy(original, CopyRole.Adopted, later)]
            : kind == DocumentKind.Proposal && roll < ConceptsAdopted ? [original, Copy(original, CopyRole.Final, later)]
            : kind == DocumentKind.Proposal && roll < ConceptsAdopted + ConceptsCorrected ? [original, Copy(original, CopyRole.Corrected, later)]
            : roll > 1 - SameDay ? [original, Copy(original, CopyRole.ExactCopy, day)]
            : roll > 1 - SameDay - NextMeeting ? [original, Copy(original, CopyRole.LaterMeeting, later), .. Third(original, later, ref dice)]
            : roll > 1 - SameDay - NextMeeting - TwoMeetings ? [original with { SecondDate = later > day ? later : null }]
            : [original];
    }

    private static IEnumerable<PlantedDocument> Third(PlantedDocument original, DateOnly later, ref Dice dice) =>
        dice.Chance(0.25) ? [Copy(original, CopyRole.ExactCopy, later)] : [];

    // Flags that hang on the day are the original's; a title that names its day would not fit a copy.
    private static PlantedDocument Copy(PlantedDocument original, CopyRole role, DateOnly day) => original with
    {
        Role = role,
        Date = day,
        TitleDate = null,
        Flags = [.. original.Flags.Where(flag => flag is PlantedFlags.Bsn or PlantedFlags.LowQuality || (flag == PlantedFlags.Weekend && day.DayOfWeek == DayOfWeek.Sunday))],
    };
}
