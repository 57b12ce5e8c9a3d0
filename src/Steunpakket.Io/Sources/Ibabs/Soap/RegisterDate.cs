using System.Globalization;

namespace Steunpakket.Io.Sources.Ibabs.Soap;

/// <summary>Dates of register entries, as the service writes them: <c>Jan 29 2026 12:00AM</c>, whatever the site's language.</summary>
internal static class RegisterDate
{
    // The culture writes English names; single days are padded with a space.
    private static readonly string[] Formats = ["MMM d yyyy h:mmtt", "MMM d yyyy", "d-M-yyyy", "d-M-yyyy H:mm:ss", "d-M-yyyy H:mm"];

    /// <returns>Null when it is no date.</returns>
    public static DateOnly? Parse(string? text) => SupplierDates.WallClock(text)
        ?? (DateTime.TryParseExact(ListedText.CleanPlain(text), Formats, CultureInfo.InvariantCulture, DateTimeStyles.AllowInnerWhite, out var moment)
            ? DateOnly.FromDateTime(moment)
            : null);
}
