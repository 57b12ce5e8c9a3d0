using Steunpakket.Core.Documents;
using Steunpakket.Core.Gemeenten;
using Steunpakket.Core.Running;

namespace Steunpakket.Io.Configuration;

/// <summary>Reads <c>config/gemeenten_cbs.csv</c>, which stands beside the program; <c>config/SOURCES.md</c> says where its figures come from.</summary>
public static class CbsFile
{
    private static readonly CsvColumns Columns = new(
        ["gemeentecode", "gemeente", "provincie", "grootteklasse", "stedelijkheid", "inwoners", "lengtegraad", "breedtegraad"], []);

    private static readonly string[] Urbanities = ["Niet stedelijk", "Weinig stedelijk", "Matig stedelijk", "Sterk stedelijk", "Zeer sterk stedelijk"];

    /// <summary>Where the program's own table is, wherever the user's config lies.</summary>
    public static string BesideProgram => Path.Combine(AppContext.BaseDirectory, "config", "gemeenten_cbs.csv");

    /// <exception cref="SettingsException">The file is absent or a row is wrong; it names file, line and column.</exception>
    public static CbsTable Read(string path)
    {
        var seen = new HashSet<GemeenteCode>();
        return new CbsTable(CsvFile.Read(path, Columns).Select(row => ToGemeente(row, seen)));
    }

    private static CbsGemeente ToGemeente(CsvRow row, HashSet<GemeenteCode> seen)
    {
        var code = row.Required("gemeentecode");
        var gemeente = new CbsGemeente(
            GemeenteCode.IsCode(code) ? new GemeenteCode(code) : throw row.Refuse("gemeentecode", $"'{code}' is no CBS code. Write it as GM0363."),
            row.Required("gemeente"),
            row.Required("provincie"),
            Figures(row),
            Centre(row));
        if (!seen.Add(gemeente.Code))
        {
            throw row.Refuse("gemeentecode", $"{code} stands twice. Take one of them out.");
        }

        return gemeente.Figures is null && gemeente.Centre is null ? throw row.Refuse("inwoners", "is empty, and so is the place. Fill in one of them.") : gemeente;
    }

    // All three or none.
    private static CbsFigures? Figures(CsvRow row)
    {
        string[] columns = ["grootteklasse", "stedelijkheid", "inwoners"];
        if (columns.All(column => row.Text(column).Length == 0))
        {
            return null;
        }

        var figures = new CbsFigures(row.Whole("inwoners"), row.Required("stedelijkheid"));
        return !Urbanities.Contains(figures.Urbanity)
            ? throw row.Refuse("stedelijkheid", $"'{figures.Urbanity}' is not known. It is one of {string.Join(", ", Urbanities)}.")
            : row.Required("grootteklasse") == figures.Size.Name ? figures
            : throw row.Refuse("grootteklasse", $"'{row.Text("grootteklasse")}' is not the class of {figures.Inhabitants} inhabitants, which is '{figures.Size.Name}'.");
    }

    // Both or neither.
    private static GeoPoint? Centre(CsvRow row) => (row.Number("lengtegraad", -180, 180), row.Number("breedtegraad", -90, 90)) switch
    {
        ({ } east, { } north) => new GeoPoint(east, north),
        (null, null) => null,
        (null, _) => throw row.Refuse("lengtegraad", "is empty while breedtegraad is not. Fill in both or neither."),
        _ => throw row.Refuse("breedtegraad", "is empty while lengtegraad is not. Fill in both or neither."),
    };
}
