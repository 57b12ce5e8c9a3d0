using System.Globalization;
using CsvHelper;

namespace Steunpakket.Io.Stages.Export;

/// <summary>How a table becomes CSV.</summary>
internal sealed record CsvDialect(CsvWriterOptions Options, bool IsDutch)
{
    /// <summary>RFC 4180 for programs: comma, ISO dates, numbers that read back to the bit.</summary>
    public static readonly CsvDialect Plain = new(new CsvWriterOptions { Separator = ',', NewLine = "\r\n" }, IsDutch: false);

    /// <summary>For Dutch Excel: semicolon, decimal comma, BOM; cells that Excel would run are defused, here and nowhere else.</summary>
    public static readonly CsvDialect DutchExcel = new(
        new CsvWriterOptions { Separator = ';', NewLine = "\r\n", WriteByteOrderMark = true, Injection = CsvInjection.Escape },
        IsDutch: true);

    private static readonly CultureInfo Dutch = new(string.Empty)
    {
        NumberFormat = { NumberDecimalSeparator = ",", NumberGroupSeparator = "." },
    };

    /// <summary>Decimals in Dutch Excel of columns where one would say nothing.</summary>
    private static readonly Dictionary<string, int> DutchDecimals = new(StringComparer.Ordinal)
    {
        ["p"] = 5,
        ["p_holm"] = 5,
        ["idf"] = 4,
        ["idf_oud"] = 4,
        ["idf_nieuw"] = 4,
        ["verschil"] = 4,
        ["kendall_tau"] = 3,
        ["spearman_rho"] = 3,
        ["per_maand"] = 2,
        ["cosinus"] = 4,
        ["lijn_cosinus"] = 4,
        ["stabiliteit"] = 2,
        ["overeenstemming"] = 2,
    };

    /// <param name="column">Its name in the table.</param>
    public void Write(CsvWriter csv, string column, object? value)
    {
        switch (value)
        {
            case null:
                csv.WriteField(string.Empty);
                break;
            case double number when !IsDutch:
                csv.WriteField(number, "R", CultureInfo.InvariantCulture);
                break;
            case double number:
                WriteDutch(csv, column, number);
                break;
            case DateOnly date:
                csv.WriteField(date.ToString(IsDutch ? "d-M-yyyy" : "yyyy-MM-dd", CultureInfo.InvariantCulture));
                break;
            case string text:
                csv.WriteField(text);
                break;
            case int number:
                csv.WriteField(number);
                break;
            case long number:
                csv.WriteField(number);
                break;
            default:
                throw new ArgumentOutOfRangeException(nameof(value), value, "A type that our tables do not have.");
        }
    }

    // One decimal shown as two, as in the study's Figure 1; half away from zero (METHOD 4.8), and adding 0 takes the sign off a zero.
    private static void WriteDutch(CsvWriter csv, string column, double number)
    {
        var decimals = DutchDecimals.GetValueOrDefault(column, 1);
        csv.WriteField(Math.Round(number, decimals, MidpointRounding.AwayFromZero) + 0.0, $"F{Math.Max(2, decimals)}", Dutch);
    }
}
