using System.Security.Cryptography;
using Steunpakket.Cli.Commands;
using Steunpakket.Core.Running;
using Steunpakket.Extraction;
using Steunpakket.Extraction.Ocr;
using Steunpakket.Extraction.Redaction;
using Steunpakket.Extraction.Workers;
using Steunpakket.Io.Configuration;
using Steunpakket.Io.Http;
using Steunpakket.Io.Running;
using Steunpakket.Io.Sources;
using Steunpakket.Io.Stages.Ocr;
using Steunpakket.Io.Storage;
using Steunpakket.Io.Storage.DuckDb;
using Steunpakket.Io.Words;

namespace Steunpakket.Cli.Running;

/// <summary>Reads everything a run needs before it touches anything, so that a wrong setting costs nothing.</summary>
internal sealed class RunSetup : IDisposable
{
    private static readonly string[] ConfigPlaces = [Path.Combine("config", "steunpakket.json"), "steunpakket.json"];

    private RunSetup(RunContext context) => Context = context;

    public RunContext Context { get; }

    /// <exception cref="SettingsException">A setting is wrong; nothing was written.</exception>
    public static RunSetup Open(RunRequest request)
    {
        var config = ConfigFile.Read(FindConfig(request.Config));
        var gemeentenFile = config.GemeentenFile ?? GemeenteFile.BesideProgram;
        var gemeenten = GemeenteFile.Read(gemeentenFile);
        var lists = KeywordFolder.Read(config.Keywords);
        var keywords = lists.For(config.Match.Profile);
        GroupSettings.Check(config.Score, keywords);
        config.SelectedGemeenten(gemeenten);
        ExtractionWorkers.Check(WorkerProgram.BesideProgram, config.Extract);
        if (config.Extract.Ocr.Enabled == OcrUse.On)
        {
            Engines.Ocr(config.Extract.Ocr);
        }

        var workspace = new Workspace(request.Workspace ?? config.Workspace);
        var scope = new RunScope(
            request.Gemeenten.Count == 0 ? null : (config with { Gemeenten = new GemeentenFilter(request.Gemeenten) }).SelectedGemeenten(gemeenten),
            request.Since,
            request.Until);
        var extractor = new Lazy<DocumentExtractor>(() => Engines.Extractor(config, workspace, request.Threads));
        return new RunSetup(new RunContext
        {
            Config = config,
            Workspace = workspace,
            Database = new DuckDbDatabase(workspace.Scratch, DuckDbDatabase.UsualMegabytes),
            Gemeenten = gemeenten,
            GemeentenHash = HashOf(gemeentenFile),
            Cbs = CbsFile.Read(CbsFile.BesideProgram),
            CbsHash = HashOf(CbsFile.BesideProgram),
            Events = EventFile.Read(config.EventsFile ?? EventFile.BesideProgram),
            Recesses = RecessFile.Read(RecessFile.BesideProgram),
            Keywords = keywords,
            Reviewed = lists.Expansions,
            RequireReview = request.RequireReview,
            Refit = request.Refit,
            Scope = scope,
            Sources = KnownSources(config, request.Sources),
            Offline = request.Offline,
            Environment = Environment.GetEnvironmentVariable,
            Forced = request.Forced,
            Threads = request.Threads,
            Extractor = extractor,
            Sights = new Lazy<PageSights>(() => new PageSights(Engines.Poppler(), config.Extract.Pdf)),
            Recogniser = new Lazy<IPageRecogniser?>(() => Engines.Ocr(config.Extract.Ocr) is { } tools ? new TesseractRecogniser(new OcrReader(tools, config.Extract.Ocr, extractor), new OcrJudge(PageWords.Judge)) : null),
            Versions = ProgramVersions.All(),
        });
    }

    /// <summary>The secrets of this run's sources: they are taken out of the log.</summary>
    public static SecretRedactor Secrets(RunContext context) => new(context.Config.Sources.OfType<ApiSourceSettings>()
        .Select(source => context.Supplier(source, context.Environment)).OfType<IHoldsSecrets>().SelectMany(source => source.Secrets));

    private static string HashOf(string path) => Convert.ToHexStringLower(SHA256.HashData(File.ReadAllBytes(path)));

    // Null for all of them.
    private static HashSet<string>? KnownSources(SteunpakketConfig config, IReadOnlyList<string> asked)
    {
        var known = config.Sources.Select(source => source.NameOrDefault).ToList();
        return asked.Count == 0 ? null
            : asked.FirstOrDefault(name => !known.Contains(name)) is { } unknown
                ? throw new SettingsException($"--source {unknown}: the settings name no such source; they name {string.Join(", ", known)}.")
                : [.. asked];
    }

    public static RunRecord Record(RunContext context, RunRequest request) => new()
    {
        Started = context.Time.GetUtcNow(),
        Host = Environment.MachineName,
        Threads = context.Threads,
        From = request.From,
        Until = request.UntilStage,
        ConfigHash = context.Config.Hash,
        KeywordHash = context.Keywords.Hash.Value,
        Versions = context.Versions,
    };

    /// <summary>The file asked for, or the first that is there.</summary>
    public static string FindConfig(string? asked)
    {
        if (asked is not null)
        {
            return File.Exists(asked) ? asked
                : throw new SettingsException($"{asked}: there is no such file. 'steunpakket init DIR' writes one.");
        }

        return ConfigPlaces.FirstOrDefault(File.Exists)
            ?? throw new SettingsException($"there is no {string.Join(" or ", ConfigPlaces)} here. Name one with -c, or run 'steunpakket init'.");
    }

    public void Dispose()
    {
        if (Context.Extractor.IsValueCreated)
        {
            Context.Extractor.Value.Dispose();
        }

        Context.Database.Dispose();
    }
}
