using System.Text.Json;
using CsvHelper;
using Steunpakket.Core.Documents;
using Steunpakket.Core.Gemeenten;
using Steunpakket.Io.Configuration;
using Xunit;

namespace Steunpakket.Io.Tests.Configuration;

/// <summary>The shipped table against the lists that it was filled from.</summary>
public sealed class MappingFilesTests
{
    private static readonly GemeenteTable Table = GemeenteFile.Read(Repository.PathOf("config/gemeenten.csv"));

    /// <summary>Rows that lead to no account of their own gemeente, and why.</summary>
    private static readonly Dictionary<(string Key, string Supplier), string> Exceptions = new()
    {
        [("drechtsteden", "gemeenteoplossingen")] = "A body of several gemeenten, and none itself.",
        [("Hengelo", "notubiz")] = "Its number at Notubiz is not known; sources discover looks for it.",
    };

    /// <summary>Gemeenten that ended before the table begins stand with their successor.</summary>
    private static readonly Dictionary<string, string> Successors = new() { ["GM0585"] = "GM1963" };

    [SharedDataFact]
    public void No_row_of_the_list_of_suppliers_is_lost()
    {
        var lost = new List<string>();
        foreach (var row in Rows("organisaties_leveranciers.csv").Where(row => row["layer"] == "gemeente"))
        {
            var key = (row["ori_key"].Length > 0 ? row["ori_key"] : row["naam"], row["supplier"]);
            if (!Exceptions.ContainsKey(key))
            {
                var code = Successors.GetValueOrDefault(row["gemeente_code"], row["gemeente_code"]);
                lost.AddRange(Wanted(row).Where(want => !Has(code, want.Supplier, want.Id)).Select(want => $"{code} {row["naam"]} {want}"));
            }
        }

        Assert.Empty(lost);
    }

    [SharedDataFact]
    public void Every_exception_is_still_one()
    {
        var rows = Rows("organisaties_leveranciers.csv").Where(row => row["layer"] == "gemeente").ToList();

        Assert.All(Exceptions.Keys, key => Assert.Contains(rows, row => key == (row["ori_key"].Length > 0 ? row["ori_key"] : row["naam"], row["supplier"])));
    }

    [SharedDataFact]
    public void The_supplier_of_today_is_one_that_is_still_used()
    {
        var rows = Rows("gemeenten_342_huidig.csv").Where(row => row["supplier_id"].Length > 0).ToList();

        Assert.Equal(320, rows.Count);
        Assert.All(rows, row => Assert.Contains(Table.Find(row["gemeente_code"])!.Accounts, account => Same(account, row["supplier"], row["supplier_id"]) && account.Until is null));
    }

    [SharedDataFact]
    public void The_supplier_of_June_2021_serves_that_month()
    {
        var june = new DateWindow(new DateOnly(2021, 6, 1), new DateOnly(2021, 6, 28));
        var rows = Rows("gemeenten_2021_352.csv").Where(row => row["in_ori_yaml_2021_06"] == "1").ToList();

        Assert.Equal(203, rows.Count);
        Assert.All(rows, row => Assert.Contains(
            Table.Find(row["gemeente_code"])!.Accounts, account => account.Supplier == row["supplier_2021_06_or_latest_known"] && account.Within(june) is not null));
    }

    [SharedDataFact]
    public void Every_gemeente_in_the_catalogue_of_OpenBesluitvorming_has_its_key_at_its_code()
    {
        using var catalog = JsonDocument.Parse(File.ReadAllText(SharedData.PathOf("api/obv/catalog.masked.json")));
        var gemeenten = catalog.RootElement.EnumerateArray().Where(source => source.GetProperty("organizationType").GetString() == "gemeente").ToList();

        Assert.Equal(309, gemeenten.Count);
        foreach (var source in gemeenten)
        {
            // Dordrecht stands there without a code.
            var code = source.TryGetProperty("cbsId", out var cbs) ? cbs.GetString()! : "GM0505";
            var account = Assert.Single(
                Table.Find(Successors.GetValueOrDefault(code, code))!.Accounts, account => Same(account, "openbesluitvorming", source.GetProperty("key").GetString()!));
            var ended = source.TryGetProperty("discontinuedAt", out var day) ? DateOnly.Parse(day.GetString()!).AddDays(-1) : default(DateOnly?);
            Assert.Equal((ended, !source.GetProperty("implemented").GetBoolean()), (account.Until, account.Guess));
        }
    }

    private static IEnumerable<(string Supplier, string Id)> Wanted(IReadOnlyDictionary<string, string> row) => new[]
    {
        (row["supplier"], row["supplier_id"]), ("ori", row["ori_index_alias"]), ("openbesluitvorming", row["obv_key"]),
    }.Where(want => want.Item2.Length > 0);

    private static bool Has(string code, string supplier, string id) => Table.Find(code)?.Accounts.Any(account => Same(account, supplier, id)) == true;

    private static bool Same(SupplierAccount account, string supplier, string id) =>
        account.Supplier == supplier && account.Id.Equals(id.Trim().TrimEnd('/'), StringComparison.OrdinalIgnoreCase);

    private static List<Dictionary<string, string>> Rows(string file)
    {
        using var csv = CsvReader.FromText(
            File.ReadAllText(SharedData.PathOf($"api/mapping/{file}")).TrimStart('\uFEFF'), new CsvReaderOptions { Separator = ',', HasHeader = false });
        var rows = new List<Dictionary<string, string>>();
        string[]? header = null;
        while (csv.Read())
        {
            var cells = Enumerable.Range(0, csv.FieldCount).Select(csv.GetString).ToArray();
            if (header is null)
            {
                header = cells;
            }
            else
            {
                rows.Add(header.Zip(cells).ToDictionary(cell => cell.First, cell => cell.Second));
            }
        }

        return rows;
    }
}
