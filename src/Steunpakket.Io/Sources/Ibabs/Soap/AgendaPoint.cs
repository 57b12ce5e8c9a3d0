using System.Globalization;
using System.Text.RegularExpressions;

namespace Steunpakket.Io.Sources.Ibabs.Soap;

/// <summary>The meeting in which a register entry stood.</summary>
internal sealed partial record AgendaPoint(string? Meeting, DateOnly Date)
{
    /// <summary>Reads <c>Gemeenteraad 29-1-2026\n23 Title</c>, where the line end is one, or a backslash and an n.</summary>
    /// <returns>Null when its first line holds no date.</returns>
    public static AgendaPoint? Parse(string? text)
    {
        if (text is null || FirstLine().Match(text) is not { Success: true } line || Date_().Matches(line.Value) is not [.., var found])
        {
            return null;
        }

        return DateOnly.TryParseExact(found.Value, "d-M-yyyy", CultureInfo.InvariantCulture, DateTimeStyles.None, out var date)
            ? new AgendaPoint(ListedText.CleanPlain(line.Value[..found.Index]), date)
            : null;
    }

    [GeneratedRegex(@"^\s*[^\r\n\\]+")]
    private static partial Regex FirstLine();

    // Names of committees hold years too: "Commissie Zorg (2022-2026) 3-4-2024".
    [GeneratedRegex(@"(?<![\d-])\d{1,2}-\d{1,2}-\d{4}(?![\d-])")]
    private static partial Regex Date_();
}
