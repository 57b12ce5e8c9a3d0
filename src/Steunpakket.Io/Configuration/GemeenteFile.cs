using Steunpakket.Core.Documents;
using Steunpakket.Core.Gemeenten;
using Steunpakket.Core.Running;

namespace Steunpakket.Io.Configuration;

/// <summary>Reads <c>config/gemeenten.csv</c>, which stands beside the program.</summary>
public static class GemeenteFile
{
    private static readonly CsvColumns Columns = new(
        ["gemeentecode", "gemeente", "aliassen", "provincie", "geldig_vanaf", "geldig_tot", "opvolger"], ["bronnen"]);

    /// <summary>Where the program's own table is, wherever the user's config lies.</summary>
    public static string BesideProgram => Path.Combine(AppContext.BaseDirectory, "config", "gemeenten.csv");

    /// <exception cref="SettingsException">The file is absent or a row is wrong; it names file, line and column.</exception>
    public static GemeenteTable Read(string path)
    {
        try
        {
            return new GemeenteTable(CsvFile.Read(path, Columns).Select(ToGemeente));
        }
        catch (ArgumentException twice)
        {
            throw new SettingsException($"{path}: {twice.Message}", twice);
        }
    }

    private static Gemeente ToGemeente(CsvRow row)
    {
        var gemeente = WithoutAccounts(row);
        return gemeente with { Accounts = [.. Parts(row.Text("bronnen")).Select(text => Account(row, gemeente.Code, text))] };
    }

    private static SupplierAccount Account(CsvRow row, GemeenteCode code, string text)
    {
        try
        {
            return SupplierAccount.Parse(code, text);
        }
        catch (FormatException wrong)
        {
            throw new SettingsException($"{row.Place}, column bronnen: {wrong.Message}", wrong);
        }
    }

    private static Gemeente WithoutAccounts(CsvRow row) => new(
        Code(row, "gemeentecode", row.Required("gemeentecode")),
        row.Required("gemeente"),
        Parts(row.Text("aliassen")),
        row.Required("provincie"),
        row.Date("geldig_vanaf"),
        row.Date("geldig_tot"),
        [.. Parts(row.Text("opvolger")).Select(code => Code(row, "opvolger", code))]);

    private static GemeenteCode Code(CsvRow row, string column, string text) => GemeenteCode.IsCode(text)
        ? new GemeenteCode(text)
        : throw new SettingsException($"{row.Place}, column {column}: '{text}' is no CBS code. Write it as GM0363.");

    private static string[] Parts(string text) => text.Split('|', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);
}
