using Steunpakket.Core.Documents;
using Steunpakket.Core.Quality;
using Steunpakket.Core.Running;

namespace Steunpakket.Io.Configuration;

/// <summary>Reads <c>config/recessen.csv</c>, which stands beside the program: <c>naam,eerste_dag,laatste_dag</c>, both days included.</summary>
public static class RecessFile
{
    private static readonly CsvColumns Columns = new(["naam", "eerste_dag", "laatste_dag"], []);

    /// <summary>Where the program's own table is, wherever the user's config lies.</summary>
    public static string BesideProgram => Path.Combine(AppContext.BaseDirectory, "config", "recessen.csv");

    /// <exception cref="SettingsException">The file is absent or a row is wrong; it names file, line and column.</exception>
    public static RecessCalendar Read(string path) => new(CsvFile.Read(path, Columns).Select(ToRecess).ToList());

    private static Recess ToRecess(CsvRow row)
    {
        var (first, last) = (Day(row, "eerste_dag"), Day(row, "laatste_dag"));
        return first <= last
            ? new Recess(row.Required("naam"), new DateWindow(first, last))
            : throw new SettingsException($"{row.Place}, column laatste_dag: {last:yyyy-MM-dd} lies before {first:yyyy-MM-dd}.");
    }

    private static DateOnly Day(CsvRow row, string column)
    {
        _ = row.Required(column);
        return row.Date(column)!.Value;
    }
}
