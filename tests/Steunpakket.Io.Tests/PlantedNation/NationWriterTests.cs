using System.Security.Cryptography;
using System.Text;
using Steunpakket.Core.Texts;
using Steunpakket.Io.Storage.DuckDb;
using Steunpakket.PlantedNation;
using Steunpakket.PlantedNation.Plan;
using Steunpakket.PlantedNation.Texts;
using Xunit;

namespace Steunpakket.Io.Tests.PlantedNation;

public class NationWriterTests
{
    private static readonly PlantedOptions Tiny = new() { Gemeenten = 14, Documents = 1, Since = new DateOnly(2021, 4, 1) };

    [Fact]
    public void Any_number_of_threads_writes_the_same_bytes()
    {
        using var one = new TemporaryFolder();
        using var three = new TemporaryFolder();
        Assert.Equal(Write(one.Root, threads: 1), Write(three.Root, threads: 3));
    }

    [Fact]
    public void Another_seed_is_another_nation()
    {
        var table = SmallNation.RunIn(Path.GetTempPath()).Gemeenten;
        var (first, second) = (NationPlan.Make(Tiny, table), NationPlan.Make(Tiny with { Seed = 2 }, table));
        Assert.NotEqual(first.Gemeenten.Select(gemeente => gemeente.Code), second.Gemeenten.Select(gemeente => gemeente.Code));
    }

    [Fact]
    public void Texts_are_as_extract_would_have_made_them()
    {
        var run = SmallNation.RunIn(Path.GetTempPath());
        var plan = NationPlan.Make(Tiny, run.Gemeenten);
        using var database = new DuckDbDatabase(Path.GetTempPath(), memoryMegabytes: 50);
        var writer = new DocumentWriter(Vocabulary.Of(run.Context(database, Tiny).Keywords));
        foreach (var document in plan.Gemeenten.SelectMany(plan.Documents).Where(document => document.IsReadable))
        {
            var text = writer.Write(document);
            Assert.NotEmpty(text.Pages);
            Assert.All(text.Pages, page => Assert.Equal(TextNormaliser.Normalise(Text(text, page)), Text(text, page)));
        }
    }

    [Fact]
    public void All_gemeenten_of_the_target_year_have_documents_and_so_have_those_that_were_merged_or_split()
    {
        var options = new PlantedOptions { Documents = 1 };
        var plan = NationPlan.Make(options, SmallNation.RunIn(Path.GetTempPath()).Gemeenten);
        Assert.Equal(331, plan.Accessible);
        Assert.Equal(["GM0003", "GM0010", "GM0024", "GM0788"], plan.Gemeenten.Where(gemeente => !gemeente.Gemeente.ExistsOn(options.Until)).Select(gemeente => gemeente.Code));
        Assert.All(plan.Gemeenten, gemeente => Assert.NotEmpty(plan.Documents(gemeente)));
    }

    [Fact]
    public void Ids_are_unique_and_a_family_has_one_text_and_one_original()
    {
        var plan = NationPlan.Make(Tiny, SmallNation.RunIn(Path.GetTempPath()).Gemeenten);
        var documents = plan.Gemeenten.SelectMany(plan.Documents).ToList();
        Assert.Equal(documents.Count, documents.Select(document => document.Id).Distinct().Count());
        Assert.All(documents.GroupBy(document => document.Family), family =>
        {
            Assert.Single(family, document => document.Role == CopyRole.Original);
            Assert.Single(family.Select(document => document.TextSeed).Distinct());
        });
    }

    private static string Text(TextBuilder text, (int Start, int Length) page) => Encoding.UTF8.GetString(text[page]);

    private static List<string> Write(string folder, int threads)
    {
        var run = SmallNation.RunIn(folder);
        using var database = new DuckDbDatabase(run.Workspace.Scratch, memoryMegabytes: 100);
        SmallNation.Write(run, database, Tiny with { Gemeenten = 4 }, threads);
        return
        [
            .. Directory.EnumerateFiles(folder, "*.parquet", SearchOption.AllDirectories).Where(path => Path.GetFileName(path) != "index.parquet").Order(StringComparer.Ordinal)
                .Select(path => $"{Path.GetRelativePath(folder, path)} {Convert.ToHexStringLower(SHA256.HashData(File.ReadAllBytes(path)))}"),
        ];
    }
}
