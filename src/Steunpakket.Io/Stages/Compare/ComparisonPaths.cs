using Steunpakket.Io.Running;
using Steunpakket.Io.Stages.Score;

namespace Steunpakket.Io.Stages.Compare;

/// <summary>Where the comparison of the current model lies.</summary>
internal sealed class ComparisonPaths(RunContext context)
{
    /// <summary>Name of the only file that is about single documents.</summary>
    public const string RelevantFile = "relevant.parquet";

    private readonly string _folder = context.Workspace.ComparisonFolder(ScorePaths.Of(context).Key);

    /// <summary>A row a selected document × line on which it scores: document_id, gemeentecode (of then), actielijn, familie_id, eerste_datum, norm, relevant.</summary>
    public string Relevant => Path.Combine(_folder, RelevantFile);

    /// <summary>A row a gemeente of then × calendar month: gemeentecode, maand, documenten, families, gedekt.</summary>
    public string Available => Path.Combine(_folder, "beschikbaar.parquet");

    public string Years => Path.Combine(_folder, "jaarvergelijking.parquet");

    public string Gemeenten => Path.Combine(_folder, "jaarvergelijking_gemeente.parquet");

    public string Variants => Path.Combine(_folder, "jaarvergelijking_gemeente_variant.parquet");

    public string Sensitivity => Path.Combine(_folder, "jaarvergelijking_gevoeligheid.parquet");

    public string Robustness => Path.Combine(_folder, "robuustheid.parquet");

    public string Influence => Path.Combine(_folder, "trefwoordinvloed.parquet");

    /// <summary>The cuts, those in use and others, and the share that each removes. Written last.</summary>
    public string Cuts => Path.Combine(_folder, "drempels.parquet");

    public IReadOnlyList<string> All => [Relevant, Available, Years, Gemeenten, Variants, Sensitivity, Robustness, Influence, Cuts];
}
