using System.Security.Cryptography;
using Steunpakket.Core.Comparison;
using Steunpakket.Core.Gemeenten;
using Steunpakket.Extraction;
using Steunpakket.Io.Configuration;
using Steunpakket.Io.Running;
using Steunpakket.Io.Storage;
using Steunpakket.Io.Storage.DuckDb;

namespace Steunpakket.PlantedNation.Running;

/// <summary>Runs the real stages over a planted nation.</summary>
/// <param name="Folder">Of the workspace.</param>
/// <param name="GemeentenFile">The table of gemeenten that is shipped.</param>
/// <param name="Keywords">A folder of keyword lists.</param>
internal sealed record PlantedRun(string Folder, string GemeentenFile, string Keywords)
{
    // Proposing words is another matter, and scoring does not wait for it.
    private const string LeftOut = "expand";
    private const string First = "select";

    public Workspace Workspace => new(Path.Combine(Folder, "workspace"));

    public GemeenteTable Gemeenten => GemeenteFile.Read(GemeentenFile);

    /// <summary>As the program would make it out of settings that are all default.</summary>
    public RunContext Context(DuckDbDatabase database, PlantedOptions options)
    {
        var lists = KeywordFolder.Read(Keywords);
        var config = new SteunpakketConfig
        {
            Workspace = Workspace.Root,
            Period = new PeriodSettings { Since = options.Since, Until = options.Until },
            Sources = [],
            Keywords = Keywords,
            Compare = new CompareOptions { TargetYear = options.TargetYear, BaseYears = options.BaseYears },
        };
        return new RunContext
        {
            Config = config,
            Workspace = Workspace,
            Database = database,
            Gemeenten = Gemeenten,
            GemeentenHash = HashOf(GemeentenFile),
            Keywords = lists.For(config.Match.Profile),
            Reviewed = lists.Expansions,
            Recesses = RecessFile.Read(Beside("recessen.csv")),
            Cbs = CbsFile.Read(Beside("gemeenten_cbs.csv")),
            CbsHash = HashOf(Beside("gemeenten_cbs.csv")),
            Events = EventFile.Read(Beside("gebeurtenissen.csv")),
            Extractor = new Lazy<DocumentExtractor>(() => throw new InvalidOperationException("The texts are there.")),
        };
    }

    /// <summary>All stages that read texts and what comes of them.</summary>
    /// <param name="finished">Told about each stage as it ends.</param>
    public static async Task RunAsync(RunContext context, Action<StageReport> finished)
    {
        foreach (var stage in Pipeline.StageNames.SkipWhile(name => name != First).Where(name => name != LeftOut))
        {
            await Pipeline.RunAsync(context, (stage, stage), finished, CancellationToken.None);
        }
    }

    private string Beside(string name) => Path.Combine(Path.GetDirectoryName(GemeentenFile)!, name);

    private static string HashOf(string path) => Convert.ToHexStringLower(SHA256.HashData(File.ReadAllBytes(path)));
}
