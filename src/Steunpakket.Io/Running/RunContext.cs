using System.Text.Json;
using Serilog;
using Steunpakket.Core.Gemeenten;
using Steunpakket.Core.Keywords;
using Steunpakket.Core.Quality;
using Steunpakket.Core.Running;
using Steunpakket.Core.Series;
using Steunpakket.Extraction;
using Steunpakket.Extraction.Redaction;
using Steunpakket.Io.Configuration;
using Steunpakket.Io.Http;
using Steunpakket.Io.Sources;
using Steunpakket.Io.Stages.Fetch;
using Steunpakket.Io.Stages.Ocr;
using Steunpakket.Io.Storage;
using Steunpakket.Io.Storage.DuckDb;

namespace Steunpakket.Io.Running;

/// <summary>What the stages of one run share.</summary>
public sealed record RunContext
{
    public required SteunpakketConfig Config { get; init; }

    public required Workspace Workspace { get; init; }

    public required DuckDbDatabase Database { get; init; }

    public required GemeenteTable Gemeenten { get; init; }

    /// <summary>The days on which councils do not meet.</summary>
    public RecessCalendar Recesses { get; init; } = RecessCalendar.Empty;

    /// <summary>The keyword lists as the profile of the config counts them.</summary>
    public required KeywordSet Keywords { get; init; }

    /// <summary>Every reviewed context word, the rejected and undecided ones too.</summary>
    public IReadOnlyList<ExpansionLine> Reviewed { get; init; } = [];

    /// <summary>Whether score refuses while a proposed context word has no decision. Default false.</summary>
    public bool RequireReview { get; init; }

    /// <summary>Whether score fits a new model in place of the one there is. Default false.</summary>
    public bool Refit { get; init; }

    /// <summary>Of <c>gemeenten.csv</c>: mergers and names shape comparison and export.</summary>
    public required string GemeentenHash { get; init; }

    /// <summary>Inhabitants, size classes and places of gemeenten.</summary>
    public CbsTable Cbs { get; init; } = CbsTable.Empty;

    /// <summary>Of <c>gemeenten_cbs.csv</c>: it shapes the export.</summary>
    public string CbsHash { get; init; } = string.Empty;

    /// <summary>What marks the monthly series, by month and name.</summary>
    public IReadOnlyList<MarkedEvent> Events { get; init; } = [];

    /// <summary>Names the hits: keyword forms, accepted context words and how they match.</summary>
    public string HitsName => ShortHash.Of(
        Keywords.Hash.Value,
        Keywords.ExpansionHash.Value,
        JsonSerializer.Serialize(Config.Match, JsonFormat.Settings))[..12];

    /// <summary>The engines that read files; found only when they are needed.</summary>
    public required Lazy<DocumentExtractor> Extractor { get; init; }

    /// <summary>What looks at pages of PDFs before text of them is shown; found only when it is needed.</summary>
    public Lazy<PageSights> Sights { get; init; } = new(() => throw new InvalidOperationException("Nothing here looks at pages."));

    /// <summary>Makes what reads pages that are pictures; null where nothing can, or nothing should.</summary>
    public Lazy<IPageRecogniser?> Recogniser { get; init; } = new(() => null);

    /// <summary>Of the program, DuckDB, ICU and the engines: they shape texts and bytes.</summary>
    public IReadOnlyDictionary<string, string> Versions { get; init; } = new SortedDictionary<string, string>(StringComparer.Ordinal);

    /// <summary>Of this program, told to every host that is asked.</summary>
    public string ProgramVersion => Versions.GetValueOrDefault("steunpakket", "0");

    public RunScope Scope { get; init; } = RunScope.Everything;

    /// <summary>Names of the sources to ask; null for all.</summary>
    public IReadOnlySet<string>? Sources { get; init; }

    /// <summary>True to ask nothing over the network and work with what is had.</summary>
    public bool Offline { get; init; }

    /// <summary>Gives the value of an environment variable: secrets stand there.</summary>
    public Func<string, string?> Environment { get; init; } = _ => null;

    /// <summary>Makes the adapter of a source.</summary>
    public Func<ApiSourceSettings, Func<string, string?>, ISupplierSource> Supplier { get; init; } = SupplierCatalog.Make;

    /// <summary>Opens the door to the network for one run, with the sources' budgets and secrets.</summary>
    public Func<RunContext, NetworkSources, IDocumentDoor> Door { get; init; } = NetworkDoor.Open;

    /// <summary>Names of the stages to run even when current.</summary>
    public IReadOnlySet<string> Forced { get; init; } = new HashSet<string>();

    /// <summary>At least 1.</summary>
    public int Threads { get; init; } = System.Environment.ProcessorCount;

    public TimeProvider Time { get; init; } = TimeProvider.System;

    public IRunProgress Progress { get; init; } = new NoProgress();

    public ILogger Log { get; init; } = Serilog.Core.Logger.None;
}
