using System.Globalization;
using System.Text;
using Steunpakket.PlantedNation.Plan;

namespace Steunpakket.PlantedNation.Texts;

/// <summary>Titles as sources list them.</summary>
internal static class PlantedTitles
{
    private static readonly string[] Months =
        ["januari", "februari", "maart", "april", "mei", "juni", "juli", "augustus", "september", "oktober", "november", "december"];

    /// <summary>Such as <c>11 juni 2021</c>.</summary>
    public static string Day(DateOnly day) => string.Create(CultureInfo.InvariantCulture, $"{day.Day} {Months[day.Month - 1]} {day.Year}");

    /// <summary>What it is about: the same for a family.</summary>
    public static string About(PlantedDocument document, Vocabulary words)
    {
        var dice = Dice.Of(document.TextSeed, 5);
        if (document.Kind == DocumentKind.Report)
        {
            return string.Create(CultureInfo.InvariantCulture, $"{document.Year - 1}");
        }

        var thing = Text(dice.Pick(Subject.Roll(words, document.TextSeed).Things));
        return $"{thing[(thing.IndexOf(' ', StringComparison.Ordinal) + 1)..]} {Text(dice.Pick(words["p"]))}{Text(dice.Pick(words["p2"]))}";
    }

    /// <summary>As listed: a copy has its item's number before it, and a decision says that it is one.</summary>
    public static string Of(PlantedDocument document, Vocabulary words)
    {
        var title = $"{document.Kind.Name} {About(document, words)}{(document.Role == CopyRole.Final ? " (vastgesteld)" : string.Empty)}";
        title = document.TitleDate is { } day ? $"{title} d.d. {Day(day)}" : title;
        return document.Role == CopyRole.Original ? title
            : string.Create(CultureInfo.InvariantCulture, $"{(document.Number % 60) + 1}. {title} ({1_000_000 + document.Number})");
    }

    private static string Text(byte[] utf8) => Encoding.UTF8.GetString(utf8);
}
