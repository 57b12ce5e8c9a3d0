using System.Globalization;
using Steunpakket.Core.Documents;
using Steunpakket.Core.Running;
using Steunpakket.Io.Configuration;
using Steunpakket.Io.Stages.Export;
using Steunpakket.Io.Storage;
using Steunpakket.Io.Tests.Running;
using Xunit;

namespace Steunpakket.Io.Tests.Stages.Export;

public sealed class CoverageTests : IDisposable
{
    private static readonly string[] Fetches = ["kept|", "kept|", "kept|", "failed|not_found", "failed|too_large", "dropped|merged", "dropped|confidential"];
    private static readonly string[] Extracts = ["kept|", "dropped|needs_ocr", "failed|corrupt", "dropped|empty", "none"];

    private readonly TestRun _run = new();

    public void Dispose() => _run.Dispose();

    [Fact]
    public void A_workspace_without_anything_has_no_rows() => Assert.Empty(CoverageReport.Read(_run.Context()));

    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(3)]
    public void Every_row_is_what_counting_by_hand_gives(int seed)
    {
        var random = new Random(seed);
        var ledger = Random(random).ToList();
        var extracted = ledger.Where(row => row.Outcome == "kept").DistinctBy(row => row.Id)
            .Select(row => (row.Key, row.Id, Extract: Extracts[random.Next(Extracts.Length)])).Where(row => row.Extract != "none").ToList();
        Write(_run.Context().Workspace.Outcomes("fetch"), ledger.Select(row => (row.Key, Row(row.Id, row.Number, row.Source, row.Outcome, row.Reason))));
        Write(_run.Context().Workspace.Outcomes("extract"), extracted.Select(row => (row.Key, Row(row.Id, 1, null, row.Extract.Split('|')[0], Null(row.Extract.Split('|')[1])))));

        var rows = CoverageReport.Read(_run.Context());

        Assert.Equal(ByHand(ledger, extracted.ToDictionary(row => row.Id, row => row.Extract)), rows.Where(row => row.Listed > 0).Select(Shown));
        Assert.All(rows, row => Assert.Equal(row.Listed, row.Text + row.NeedsOcr + row.Failed + row.Skipped));
        Assert.Equal(ledger.Where(row => row.Outcome == "kept").Select(row => (row.Id, row.Source)).Distinct().Count(), rows.Sum(row => row.Fetched));
    }

    [Fact]
    public void What_suppliers_count_and_what_could_not_be_asked_stand_beside_what_was_listed()
    {
        var first = Key("GM0537", 2021, 1);
        Write(_run.Context().Workspace.Outcomes("fetch"), Enumerable.Range(0, 10).Select(i => (first, Row($"notubiz/GM0537/{i}", 1, "notubiz", "kept", null))));
        Write(
            _run.Context().Workspace.Windows(),
            [(first, Window("notubiz", "a", "complete", 9)), (first, Window("notubiz", "b", "failed", 8)), (first, Window("ori", "c", "partial", null)), (Key("GM0537", 0, 0), Window("notubiz", "u", "complete", 11))]);

        var rows = CoverageReport.Read(_run.Context()).Where(row => row.Quarter == new Quarter(2021, 1) || row.Quarter == Quarter.Undated).ToList();

        Assert.Equal(
            ["undated notubiz 0 11 ", "2021-Q1 notubiz 10 17 leverancier_telt_meer vensters_mislukt", "2021-Q1 ori 0  vensters_mislukt"],
            rows.OrderBy(row => row.Quarter).Select(row => string.Create(CultureInfo.InvariantCulture, $"{row.Quarter} {row.Source} {row.Listed} {row.SupplierCount} {row.Warnings}")));
    }

    [Fact]
    public void A_quarter_that_is_missing_in_a_series_gets_a_row_of_zeros_with_a_warning()
    {
        Series(("2020", 1, 20), ("2020", 2, 20), ("2020", 4, 20), ("2021", 1, 20));

        var row = Assert.Single(CoverageReport.Read(_run.Context()), row => row.Quarter == new Quarter(2020, 3));

        Assert.Equal((0, CoverageTable.SeriesBreaksHere), (row.Listed, row.Warnings));
    }

    [Fact]
    public void Quarters_that_nobody_has_reached_yet_break_no_series()
    {
        _run.Config = _run.Config with { Period = new PeriodSettings { Since = new DateOnly(2020, 1, 1), Until = new DateOnly(9999, 12, 31) } };
        Series(("2020", 1, 20), ("2020", 2, 20), ("2020", 3, 20), ("2020", 4, 20));

        Assert.Equal(["", "", "", ""], CoverageReport.Read(_run.Context()).Select(row => row.Warnings));
    }

    [Theory]
    [InlineData("c.csv")]
    [InlineData("deep/er/C.PARQUET")]
    public void All_rows_go_to_a_file_and_nothing_else_stays_there(string name)
    {
        _run.Config = _run.Config with { Period = _run.Config.Period with { Since = new DateOnly(2020, 1, 1) } };
        Series(("2020", 1, 20), ("2020", 2, 20));
        var context = _run.Context();
        var path = _run.Files.PathOf($"to/{name}");

        CoverageReport.Write(context, CoverageReport.Read(context), path);
        CoverageReport.Write(context, CoverageReport.Read(context), path);

        Assert.Single(Directory.EnumerateFileSystemEntries(Path.GetDirectoryName(path)!));
        if (name.EndsWith(".csv", StringComparison.Ordinal))
        {
            Assert.Equal("GM0537,2020-Q1,notubiz,20,20,0,0,0,,20,,,0,0", File.ReadAllLines(path)[1]);
        }
        else
        {
            using var connection = context.Database.Connect();
            using var rows = connection.Query($"SELECT gemeentecode, vermeld FROM {Io.Storage.DuckDb.Sql.Parquet(path)}");
            Assert.True(rows.Read());
            Assert.Equal(("GM0537", 20), (rows.Text(0), rows.Int64(1)));
        }
    }

    private static IEnumerable<(PartitionKey Key, string Id, int Number, string Source, string Outcome, string? Reason)> Random(Random random)
    {
        for (var document = 0; document < 120; document++)
        {
            var key = Key(random.Next(2) == 0 ? "GM0363" : "GM0537", random.Next(2019, 2022), random.Next(1, 4));
            var kept = random.Next(3);
            foreach (var number in Enumerable.Range(1, random.Next(1, 5)))
            {
                // One source at most gives a document, as fetch does.
                var source = random.Next(3);
                var what = source == kept ? Fetches[random.Next(Fetches.Length)] : Fetches[random.Next(3, Fetches.Length)];
                var at = what == "kept|" || random.Next(4) > 0 ? key : Key(key.Gemeente.Value, random.Next(2019, 2022), random.Next(1, 4));
                yield return (at, $"notubiz/{key.Gemeente}/{document}", number, $"s{source}", what.Split('|')[0], Null(what.Split('|')[1]));
            }
        }
    }

    private static IEnumerable<string> ByHand(
        List<(PartitionKey Key, string Id, int Number, string Source, string Outcome, string? Reason)> ledger, Dictionary<string, string> extracted)
    {
        var had = ledger.Where(row => row.Outcome == "kept").Select(row => (row.Source, row.Id)).ToHashSet();
        foreach (var cell in ledger.GroupBy(row => (row.Key.Gemeente, Quarter: row.Key.Quarter.ToString(), row.Source))
            .OrderBy(cell => cell.Key.Gemeente.Value, StringComparer.Ordinal).ThenBy(cell => cell.Key.Quarter, StringComparer.Ordinal).ThenBy(cell => cell.Key.Source, StringComparer.Ordinal))
        {
            var kept = cell.Where(row => row.Outcome == "kept").Select(row => row.Id).Distinct().ToList();
            var refused = cell.Where(row => row.Outcome != "kept" && had.Contains((row.Source, row.Id)))
                .Concat(cell.Where(row => row.Outcome != "kept" && !had.Contains((row.Source, row.Id))).DistinctBy(row => (row.Id, row.Outcome))).ToList();
            int Extracted(string what) => kept.Count(id => extracted.GetValueOrDefault(id, "none") == what);
            var reasons = cell.Where(row => row.Outcome == "failed").Select(row => (row.Id, row.Reason)).Distinct().Select(row => row.Reason!)
                .Concat(kept.Where(id => extracted.GetValueOrDefault(id) == "failed|corrupt").Select(_ => "corrupt"));
            yield return string.Create(
                CultureInfo.InvariantCulture,
                $"{cell.Key.Gemeente} {cell.Key.Quarter} {cell.Key.Source}: {kept.Count + refused.Count} {kept.Count} {Extracted("kept|")} {Extracted("dropped|needs_ocr")} "
                + $"{Extracted("failed|corrupt") + refused.Count(row => row.Outcome == "failed")} {Extracted("dropped|empty") + Extracted("none") + refused.Count(row => row.Outcome == "dropped")} "
                + $"{string.Join(' ', reasons.CountBy(reason => reason).OrderBy(reason => reason.Key, StringComparer.Ordinal).Select(reason => $"{reason.Key}={reason.Value}"))}");
        }
    }

    private static string Shown(CoverageRow row) => string.Create(
        CultureInfo.InvariantCulture,
        $"{row.Gemeente} {row.Quarter} {row.Source}: {row.Listed} {row.Fetched} {row.Text} {row.NeedsOcr} {row.Failed} {row.Skipped} {row.Reasons}");

    private static PartitionKey Key(string gemeente, int year, int quarter) => new(new GemeenteCode(gemeente), new Quarter(year, quarter));

    private static string? Null(string text) => text.Length == 0 ? null : text;

    private static string Row(string id, int row, string? source, string outcome, string? reason) =>
        $"({Quoted(id)}, {row}, {Quoted(source)}, {Quoted(outcome)}, {Quoted(reason)}, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL)";

    private static string Window(string source, string window, string outcome, long? count) =>
        $"({Quoted(source)}, {Quoted(window)}, 'meetings', {Quoted(outcome)}, NULL, NULL, {(count is null ? "NULL" : count.Value.ToString(CultureInfo.InvariantCulture))})";

    private static string Quoted(string? text) => text is null ? "NULL" : $"'{text}'";

    private void Series(params (string Year, int Quarter, int Count)[] counts) => Write(
        _run.Context().Workspace.Outcomes("fetch"),
        counts.SelectMany(count => Enumerable.Range(0, count.Count)
            .Select(i => (Key("GM0537", int.Parse(count.Year, CultureInfo.InvariantCulture), count.Quarter), Row($"notubiz/GM0537/{count.Year}{count.Quarter}-{i}", 1, "notubiz", "kept", null)))));

    private void Write(TableStore store, IEnumerable<(PartitionKey Key, string Row)> rows)
    {
        using var connection = _run.Context().Database.Connect();
        store.Refresh(connection);
        foreach (var partition in rows.GroupBy(row => row.Key))
        {
            store.Schema.CreateTemporary(connection, "made");
            connection.Execute($"INSERT INTO made VALUES {string.Join(", ", partition.Select(row => row.Row))}");
            store.Write(connection, "made", partition.Key, new PartitionMetadata(new Fingerprint("test", "", "")));
            connection.Execute("DROP TABLE made");
        }

        store.Save(connection);
    }
}
