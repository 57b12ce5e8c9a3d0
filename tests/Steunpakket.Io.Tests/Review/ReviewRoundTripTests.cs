using CsvHelper;
using Steunpakket.Io.Stages.Export;
using Xunit;

namespace Steunpakket.Io.Tests.Review;

/// <summary>Random proposals, out to a file, decided about, and back.</summary>
public sealed class ReviewRoundTripTests
{
    private const string Letters = "abcdeëïéèçñßœстнж'-";

    [Theory]
    [InlineData(1, "xlsx")]
    [InlineData(2, "csv")]
    [InlineData(3, "xlsx")]
    [InlineData(4, "csv")]
    [InlineData(5, "csv")]
    public void What_was_decided_is_what_stands_there(int seed, string format)
    {
        using var review = new ReviewCase();
        var random = new Random(seed);
        var proposals = Enumerable.Range(0, 60).Select(_ => Random(random)).DistinctBy(one => (one.Line, one.Term)).ToList();
        review.Propose(proposals);
        var decided = proposals.Where(_ => random.Next(3) > 0).ToDictionary(
            one => (one.Line, one.Term),
            _ => (Word: new[] { "ja", "nee", "twijfel" }[random.Next(3)], Remark: Text(random, 12), Day: new DateOnly(2025, 1, 1).AddDays(random.Next(365))));

        var path = review.Export($"a.{format}");
        Fill(path, cell => !decided.TryGetValue((cell.Line, cell.Term), out var one) ? null : cell.Column switch
        {
            "besluit" => one.Word,
            "beoordelaar" => "Anna",
            "datum" => ReviewCase.Dutch(one.Day),
            "opmerking" => one.Remark,
            _ => null,
        });
        var result = review.Import(path);

        Assert.Equal(proposals.Count - decided.Count, result.Open);
        Assert.Equal(
            decided.Select(one => (one.Key.Line, one.Key.Term, Status(one.Value.Word), one.Value.Remark, one.Value.Day, Math.Round(Cosine(one.Key), 4))).OrderBy(one => one.Line, StringComparer.Ordinal).ThenBy(one => one.Term, StringComparer.Ordinal),
            Io.Configuration.KeywordFolder.Read(review.Config.Keywords).Expansions.Select(line => (line.Group, line.Term, line.Status.ToString(), line.Remark, line.ReviewedOn!.Value, line.Cosine!.Value)));

        double Cosine((string Line, string Term) key) => proposals.First(one => (one.Line, one.Term) == key).Cosine;
    }

    private static string Status(string word) => word switch { "ja" => "Accepted", "nee" => "Rejected", _ => "Undecided" };

    private static Proposal Random(Random random) => new(random.Next(2) == 0 ? "actielijn_1" : "actielijn_2", $"w{Text(random, 6).Trim('\'', '-')}x", Math.Round((random.NextDouble() * 2) - 1, 4));

    private static string Text(Random random, int length) => string.Concat(Enumerable.Range(0, random.Next(1, length)).Select(_ => Letters[random.Next(Letters.Length)]));

    private static void Fill(string path, Func<(string Line, string Term, string Column), string?> value)
    {
        if (path.EndsWith(".xlsx", StringComparison.Ordinal))
        {
            EditedWorkbook.Fill(path, value);
            return;
        }

        var rows = new List<string[]>();
        using (var csv = CsvReader.FromFile(path, new CsvReaderOptions { Separator = ';', HasHeader = false }))
        {
            while (csv.Read())
            {
                rows.Add([.. Enumerable.Range(0, csv.FieldCount).Select(csv.GetString)]);
            }
        }

        using var written = CsvWriter.Create(File.Create(path), CsvDialect.DutchExcel.Options);
        foreach (var row in rows)
        {
            foreach (var (index, cell) in row.Index())
            {
                written.WriteField(row == rows[0] ? cell : value((row[0], row[1], rows[0][index])) ?? cell);
            }

            written.EndRecord();
        }
    }
}
