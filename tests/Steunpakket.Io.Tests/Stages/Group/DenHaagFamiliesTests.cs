using System.Globalization;
using System.Text;
using System.Text.RegularExpressions;
using Steunpakket.Core.Families;
using Steunpakket.Io.Configuration;
using Steunpakket.Io.Sources;
using Steunpakket.Io.Stages.Extract;
using Steunpakket.Io.Stages.Fetch;
using Steunpakket.Io.Stages.Group;
using Steunpakket.Io.Tests.Running;
using Xunit;
using Xunit.Abstractions;

namespace Steunpakket.Io.Tests.Stages.Group;

/// <summary>304 documents of two meetings of Den Haag's council in 2025, held against pairs that were labelled by hand.</summary>
/// <remarks>
/// Labels: every pair that is one document (by title, read where the texts differ by more than an inserted block), and the likest pairs that are
/// not: motions of one party from one template, rival motions on one subject, letters about a motion, advice on one kind of permit, minutes.
/// </remarks>
public sealed partial class DenHaagFamiliesTests(ITestOutputHelper output) : IDisposable
{
    private const string Folder = "denhaag";
    private const string Prefix = "folder/GM0518/";

    private readonly TestRun _run = new();

    public void Dispose() => _run.Dispose();

    [SharedDataFact]
    public async Task Labelled_pairs_are_told_apart()
    {
        await GroupAsync();
        var families = _run.Rows("families/*/*.parquet", "document_id, family_id, niveau").Select(row => row.Split('|')).ToList();
        var found = families.GroupBy(row => row[1]).SelectMany(family => Pairs([.. family.Select(row => row[0][Prefix.Length..])])).ToHashSet();
        var labels = Labels();
        var same = labels.Where(label => label.IsSame).Select(label => label.Pair).ToHashSet();

        var right = found.Count(same.Contains);
        var (recall, precision) = ((double)right / same.Count, (double)right / found.Count);
        output.WriteLine(string.Create(CultureInfo.InvariantCulture,
            $"{same.Count} pairs are one document and {labels.Count - same.Count} are not: recall {recall:F3}, precision {precision:F3}; {families.Select(row => row[1]).Distinct().Count()} families, levels {string.Join(", ", families.CountBy(row => row[2]).OrderBy(level => level.Key).Select(level => $"{level.Key}: {level.Value}"))}"));

        Assert.Equal((117, 155), (same.Count, labels.Count - same.Count));
        Assert.True(recall >= 0.99, $"recall {recall}: {string.Join("; ", same.Except(found))}");
        Assert.True(precision >= 0.99, $"precision {precision}: {string.Join("; ", found.Except(same))}");
        Assert.DoesNotContain(labels, label => !label.IsSame && found.Contains(label.Pair));
    }

    [SharedDataFact]
    public async Task A_real_document_with_another_number_is_another_document()
    {
        await GroupAsync();
        var (tried, merged) = (0, new List<string>());
        foreach (var row in Texts())
        {
            if (Number().Match(row[1]) is { Success: true } number)
            {
                var digit = number.Value[^1] == '9' ? '1' : (char)(number.Value[^1] + 1);
                var other = string.Concat(row[1].AsSpan(0, number.Index + number.Length - 1), digit.ToString(), row[1].AsSpan(number.Index + number.Length));
                tried++;
                merged.AddRange(AreOne(row[1], other) ? [row[0]] : []);
            }
        }

        Assert.True(tried > 290, $"{tried} documents with a number");
        Assert.Empty(merged);
    }

    private IEnumerable<string[]> Texts() => _run.Rows(
        "texts/*/*.parquet",
        "DISTINCT document_id, string_agg(text, chr(12)) OVER (PARTITION BY document_id ORDER BY page ROWS BETWEEN UNBOUNDED PRECEDING AND UNBOUNDED FOLLOWING)")
        .Select(row => row.Split('|', 2));

    private static bool AreOne(string one, string other)
    {
        var texts = new Dictionary<string, string>(StringComparer.Ordinal) { ["a"] = one, ["b"] = other };
        var documents = texts.Select(text => new FamilyDocument(text.Key, null, null, text.Key, "Voorstel omgevingsvergunning Molenstraat", Sketch(text.Value)));
        return new FamilyFinder(ids => ids.ToDictionary(id => id, id => Content(texts[id]))).Find(documents).Count > 0;
    }

    private static Signature? Sketch(string text)
    {
        var sketcher = new Sketcher();
        sketcher.Add(Encoding.UTF8.GetBytes(text));
        return sketcher.Finish().Signature;
    }

    private static TextContent Content(string text)
    {
        var reader = new ContentReader();
        reader.Add(Encoding.UTF8.GetBytes(text));
        return reader.Finish();
    }

    private static IEnumerable<(string, string)> Pairs(string[] ids)
    {
        Array.Sort(ids, StringComparer.Ordinal);
        return from i in Enumerable.Range(0, ids.Length) from j in Enumerable.Range(i + 1, ids.Length - i - 1) select (ids[i], ids[j]);
    }

    private static List<((string, string) Pair, bool IsSame)> Labels() =>
    [
        .. File.ReadAllLines(Path.Combine(AppContext.BaseDirectory, "Stages", "Group", "Fixtures", "denhaag-paren.csv")).Skip(1)
            .Select(line => line.Split(',')).Select(cells => ((cells[0], cells[1]), cells[2] == "ja")),
    ];

    private async Task GroupAsync()
    {
        _run.Config = _run.Config with
        {
            Period = new PeriodSettings { Since = new DateOnly(2025, 1, 1), Until = new DateOnly(2025, 12, 31) },
            Sources = [new FolderSettings { Path = SharedData.PathOf(Folder), Manifest = SharedData.PathOf($"{Folder}/documents.csv") }],
        };
        var extractor = await Extracting.ExtractorAsync();
        var context = _run.Context() with { Extractor = new(extractor) };
        await new FetchStage(context, SourceCatalog.Make(context.Config, context.Gemeenten)).RunAsync(CancellationToken.None);
        using (var extract = new ExtractStage(context, DocumentReader.Make(context)))
        {
            await extract.RunAsync(CancellationToken.None);
        }

        await new GroupStage(context).RunAsync(CancellationToken.None);
    }

    // Not a page number: those are no part of a text.
    [GeneratedRegex(@"(?<!(?:pagina|van|blz\.?|blad) )\b\d{3,}\b", RegexOptions.IgnoreCase)]
    private static partial Regex Number();
}
