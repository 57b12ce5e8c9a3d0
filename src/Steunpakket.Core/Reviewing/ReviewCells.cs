using System.Globalization;
using Steunpakket.Core.Keywords;

namespace Steunpakket.Core.Reviewing;

/// <summary>Reads cells that a spreadsheet may have shown and saved in its own way.</summary>
internal static class ReviewCells
{
    // A slash is not read: 3/8/2021 is in August for one Excel and in March for another.
    private static readonly string[] DateFormats = ["yyyy-MM-dd", "d-M-yyyy", "yyyy-MM-dd'T'HH:mm:ss", "yyyy-MM-dd HH:mm:ss", "d-M-yyyy H:mm", "d-M-yyyy H:mm:ss"];

    /// <summary>Single spaces, no line breaks and nothing invisible.</summary>
    public static string Text(string cell) => TermText.SingleSpaced(string.Concat(cell.Select(Visible)));

    /// <summary>The cell's text, or what stood there before when the cell is empty or says the same.</summary>
    public static string TextOr(string cell, string before) => Text(cell) is { Length: > 0 } text && text != Text(before) ? text : before;

    public static bool TryDate(string cell, out DateOnly date)
    {
        var found = DateTime.TryParseExact(Text(cell), DateFormats, CultureInfo.InvariantCulture, DateTimeStyles.None, out var moment);
        date = DateOnly.FromDateTime(moment);
        return found;
    }

    public static bool TryCosine(string cell, out double cosine) =>
        double.TryParse(Text(cell).Replace(',', '.'), NumberStyles.Float, CultureInfo.InvariantCulture, out cosine) && cosine is >= -1 and <= 1;

    private static char Visible(char letter) => char.IsControl(letter) || letter is '\uFEFF' or '\u200B' ? ' ' : letter;
}
