using System.Text.RegularExpressions;
using Steunpakket.Core.Expansion;
using Steunpakket.Extraction;
using Steunpakket.Io.Stages.Expand.Candidates;
using Steunpakket.Io.Tests.Running;
using Xunit;

namespace Steunpakket.Io.Tests.Stages.Expand.Candidates;

/// <summary>Floors and passages on some motions and letters of Den Haag.</summary>
[Collection(nameof(OneByOne))]
public sealed class CouncilTextTests : IDisposable
{
    private const int Documents = 40;

    private readonly TestRun _run = new();

    public void Dispose() => _run.Dispose();

    [SharedDataFact]
    public async Task Passages_of_council_text_stand_in_it_and_floors_leave_words_over()
    {
        var texts = await TextsAsync();
        foreach (var (id, pages) in texts)
        {
            _run.Add(id, "Den Haag", "2021-03-31", "jeugd\f" + string.Join('\f', pages));
        }

        var counts = texts.Values.SelectMany(pages => pages.SelectMany(Words).Distinct(), (_, word) => word).CountBy(word => word).ToDictionary();
        var tokens = texts.Values.Sum(pages => pages.Sum(page => Words(page).Count()));
        var floor = CandidateFloor.Of(new CandidateOptions(), tokens, texts.Count);
        var terms = counts.Where(word => word.Value >= floor.Count && word.Key.Length > 5).OrderByDescending(word => word.Value).Take(200).Select(word => word.Key).ToList();
        await _run.RunUntilAsync("select");

        var found = new KeywordInContext(_run.Context(), terms, 5).Find(CancellationToken.None);

        Assert.InRange(tokens, 5_000, 1_000_000);
        Assert.InRange(floor.Count, 5, 12);
        Assert.InRange(floor.Documents, 1, Documents / 10);
        Assert.InRange(terms.Count, 50, 200);
        Assert.All(terms.Zip(found), pair => Check(pair.First, pair.Second, texts));
        Assert.InRange(found.Count(term => term.Documents >= floor.Documents), terms.Count * 9 / 10, terms.Count);
    }

    private static void Check(string term, TermContext context, Dictionary<string, string[]> texts)
    {
        Assert.InRange(context.Passages.Count, Math.Min(1, context.Documents), Math.Min(5, context.Documents));
        foreach (var passage in context.Passages)
        {
            var parts = Regex.Match(passage.ToString(), @"^'s-Gravenhage, 2021-03-31, folder/GM0518/(\S+) p\. (\d+): …?(.*?)\[(.+?)\](.*?)…?$");
            Assert.True(parts.Success, passage.ToString());
            Assert.InRange(parts.Groups[3].Length, 0, 70);
            Assert.InRange(parts.Groups[5].Length, 0, 70);
            var page = Regex.Replace(texts[parts.Groups[1].Value][int.Parse(parts.Groups[2].Value) - 2], @"\s+", " ");
            Assert.Equal(term, parts.Groups[4].Value.ToLowerInvariant());
            Assert.Contains($"{parts.Groups[3].Value}{parts.Groups[4].Value}{parts.Groups[5].Value}".Trim(), page, StringComparison.Ordinal);
        }
    }

    private static async Task<Dictionary<string, string[]>> TextsAsync()
    {
        var extractor = await Extracting.ExtractorAsync();
        var texts = new Dictionary<string, string[]>(StringComparer.Ordinal);
        foreach (var path in SharedData.Files("denhaag", "motie-*.pdf").Take(Documents))
        {
            var result = await extractor.ExtractAsync(path, CancellationToken.None);
            var read = Assert.IsType<ExtractionResult<ExtractedDocument>.Read>(result);
            texts.Add($"d{texts.Count}", [.. read.Item.Pages.Select(page => page.Text)]);
        }

        return texts;
    }

    private static IEnumerable<string> Words(string page) =>
        Regex.Matches(page, @"\p{L}+(['-]\p{L}+)*").Select(word => word.Value.ToLowerInvariant());
}
