namespace Steunpakket.Core.Quality;

/// <summary>Says what is odd about a document (METHOD 1.1 A10, 1.8 G3). A flag is a hint to look; it never removes a document.</summary>
/// <param name="until">The last day of the period that is looked at.</param>
public sealed class QualityJudge(QualityOptions options, RecessCalendar recesses, DateOnly until)
{
    /// <summary>As <c>documenten.kwaliteit</c>: names in a fixed order, separated by spaces.</summary>
    public string Judge(DocumentFacts document)
    {
        ArgumentNullException.ThrowIfNull(document);
        var fetched = document.Flags.Split(' ', StringSplitOptions.RemoveEmptyEntries);
        return QualityFlags.Join([.. fetched, .. OfDates(document, fetched.Contains(QualityFlags.RegisterDate)), .. OfText(document.Text)]);
    }

    /// <summary>Share of Dutch words, 0 to 1; null when too little of the text can be judged.</summary>
    public double? DutchShare(TextMeasures? text) => text is { } measured && measured.JudgedWords >= options.MinJudgedWords ? measured.DutchShare : null;

    // Registers are filled on working days of a recess too, and a letter is entered after the day in its title.
    private IEnumerable<string> OfDates(DocumentFacts document, bool isRegister)
    {
        var days = document.Meetings;
        return
        [
            .. When(QualityFlags.Weekend, days.Any(day => day.DayOfWeek is DayOfWeek.Saturday or DayOfWeek.Sunday)),
            .. When(QualityFlags.Recess, !isRegister && days.Any(day => recesses.On(day) is not null)),
            .. When(QualityFlags.Future, days.Any(day => day > until)),
            .. When(QualityFlags.TitleDateMismatch, !isRegister && TitleDates.Differ(document.Title ?? string.Empty, days)),
        ];
    }

    private IEnumerable<string> OfText(TextMeasures? text) =>
    [
        .. When(QualityFlags.LowTextQuality, DutchShare(text) < options.MinDutchShare),
        .. When(QualityFlags.BsnLike, text?.BsnLike > 0),
    ];

    private static IEnumerable<string> When(string flag, bool holds) => holds ? [flag] : [];
}
