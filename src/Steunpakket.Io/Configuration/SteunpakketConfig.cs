using System.Text.Json.Serialization;
using Steunpakket.Core.Comparison;
using Steunpakket.Core.Documents;
using Steunpakket.Core.Gemeenten;
using Steunpakket.Core.Quality;
using Steunpakket.Core.Running;
using Steunpakket.Core.Scoring;
using Steunpakket.Extraction;

namespace Steunpakket.Io.Configuration;

/// <summary>The whole of <c>steunpakket.json</c> (DESIGN 5), with paths made absolute.</summary>
public sealed record SteunpakketConfig
{
    /// <summary>The folder of all tables. Relative to the config file.</summary>
    public required string Workspace { get; init; }

    /// <summary>The data window.</summary>
    public required PeriodSettings Period { get; init; }

    /// <summary>"all" or a list of names and CBS codes. Default all.</summary>
    public GemeentenFilter Gemeenten { get; init; } = GemeentenFilter.All;

    /// <summary>A table of gemeenten to use instead of the program's own. Relative to the config file; default null.</summary>
    public string? GemeentenFile { get; init; }

    /// <summary>A list of events that mark the monthly series, to use instead of the program's own. Relative to the config file; default null.</summary>
    public string? EventsFile { get; init; }

    /// <summary>Where documents come from; at least one.</summary>
    public required IReadOnlyList<SourceSettings> Sources { get; init; }

    /// <summary>The folder of keyword lists. Relative to the config file.</summary>
    public required string Keywords { get; init; }

    /// <summary>How sources are asked over the network.</summary>
    public FetchSettings Fetch { get; init; } = new();

    /// <summary>How terms are matched.</summary>
    public MatchSettings Match { get; init; } = new();

    /// <summary>Limits of reading files.</summary>
    public ExtractOptions Extract { get; init; } = new();

    /// <summary>How context words are found.</summary>
    public ExpandSettings Expand { get; init; } = new();

    /// <summary>How documents are scored.</summary>
    public ScoreOptions Score { get; init; } = new();

    /// <summary>How years are compared.</summary>
    public CompareOptions Compare { get; init; } = new();

    /// <summary>When the tables beside the comparison say something.</summary>
    public AnalysisSettings Analysis { get; init; } = new();

    /// <summary>When a text is flagged.</summary>
    public QualityOptions Quality { get; init; } = new();

    /// <summary>What is written to <c>out/</c>.</summary>
    public ExportSettings Export { get; init; } = new();

    /// <summary>SHA-256 of the file as it was read.</summary>
    [JsonIgnore]
    public string Hash { get; init; } = string.Empty;

    /// <returns>Null when all gemeenten take part.</returns>
    /// <exception cref="SettingsException">A name that no gemeente bears.</exception>
    public HashSet<GemeenteCode>? SelectedGemeenten(GemeenteTable table) => Gemeenten.Names is not { } names ? null
        : [.. names.Select(name => table.Find(name)?.Code ?? throw new SettingsException(Unknown(name, table)))];

    internal static string Unknown(string name, GemeenteTable table)
    {
        var near = table.Suggest(name);
        var hint = near.Count > 0 ? $"did you mean {string.Join(" or ", near)}?" : "use a name or CBS code of config/gemeenten.csv.";
        return $"gemeenten: no gemeente is called '{name}'; {hint}";
    }
}
