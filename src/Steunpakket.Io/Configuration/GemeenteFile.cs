using System.Globalization;
using CsvHelper;
using Steunpakket.Core.Documents;
using Steunpakket.Core.Gemeenten;
using Steunpakket.Core.Running;

namespace Steunpakket.Io.Configuration;

/// <summary>Reads <c>config/gemeenten.csv</c>, which stands beside the program.</summary>
public static class GemeenteFile
{
    /// <summary>Where the program's own table is, wherever the user's config lies.</summary>
    public static string BesideProgram => Path.Combine(AppContext.BaseDirectory, "config", "gemeenten.csv");

    /// <exception cref="SettingsException">The file is absent or a row is wrong.</exception>
    public static GemeenteTable Read(string path)
    {
        try
        {
            using var csv = CsvReader.FromFile(path, new CsvReaderOptions { Separator = ',', MalformedData = CsvMalformedDataHandling.Throw });
            var gemeenten = new List<Gemeente>();
            while (csv.Read())
            {
                gemeenten.Add(ToGemeente(csv));
            }

            return new GemeenteTable(gemeenten);
        }
        catch (Exception wrong) when (wrong is IOException or CsvFormatException or ArgumentException or FormatException or KeyNotFoundException)
        {
            throw new SettingsException($"{path}: {wrong.Message.ReplaceLineEndings(" ")}", wrong);
        }
    }

    private static Gemeente ToGemeente(CsvReader csv) => new(
        new GemeenteCode(csv.GetString("gemeentecode")),
        csv.GetString("gemeente"),
        Parts(csv.GetString("aliassen")),
        csv.GetString("provincie"),
        Date(csv.GetString("geldig_vanaf")),
        Date(csv.GetString("geldig_tot")),
        [.. Parts(csv.GetString("opvolger")).Select(code => new GemeenteCode(code))]);

    private static string[] Parts(string text) => text.Split('|', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);

    private static DateOnly? Date(string text) =>
        text.Length == 0 ? null : DateOnly.ParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture);
}
