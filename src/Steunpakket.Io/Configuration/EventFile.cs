using System.Globalization;
using Steunpakket.Core.Running;
using Steunpakket.Core.Series;

namespace Steunpakket.Io.Configuration;

/// <summary>Reads <c>config/gebeurtenissen.csv</c>, the events that mark the monthly series: by month and name.</summary>
public static class EventFile
{
    private static readonly CsvColumns Columns = new(["maand", "naam"], ["omvang_mln_euro", "bron"]);

    /// <summary>Where the program's own list is, wherever the user's config lies.</summary>
    public static string BesideProgram => Path.Combine(AppContext.BaseDirectory, "config", "gebeurtenissen.csv");

    /// <returns>By month and name; possibly none.</returns>
    /// <exception cref="SettingsException">The file is absent or a row is wrong; it names file, line and column.</exception>
    public static IReadOnlyList<MarkedEvent> Read(string path)
    {
        var seen = new HashSet<(DateOnly, string)>();
        return
        [
            .. CsvFile.Read(path, Columns).Select(row => ToEvent(row, seen))
                .OrderBy(marked => marked.Month).ThenBy(marked => marked.Name, StringComparer.Ordinal),
        ];
    }

    private static MarkedEvent ToEvent(CsvRow row, HashSet<(DateOnly, string)> seen)
    {
        var month = DateOnly.TryParseExact(row.Required("maand"), "yyyy-MM", CultureInfo.InvariantCulture, DateTimeStyles.None, out var first)
            ? first
            : throw row.Refuse("maand", $"'{row.Text("maand")}' is no month. Write it as 2021-02.");
        return seen.Add((month, row.Required("naam")))
            ? new MarkedEvent(month, row.Text("naam"), row.Number("omvang_mln_euro", 0, 1_000_000), row.Text("bron"))
            : throw row.Refuse("naam", $"'{row.Text("naam")}' stands twice in this month. Take one of them out.");
    }
}
