using Steunpakket.Io.Report;
using Steunpakket.Io.Running;
using Steunpakket.Io.Stages.Score;
using Steunpakket.Io.Storage.DuckDb;

namespace Steunpakket.Io.Stages.Export.Account;

/// <summary>All that the account of the method speaks of: the manifest, the settings, the lists, and rows of the exported tables.</summary>
internal sealed record AccountFacts
{
    public required RunContext Context { get; init; }

    public required Manifest Manifest { get; init; }

    /// <summary>The action lines, in the order of the tables.</summary>
    public required IReadOnlyList<string> Lines { get; init; }

    /// <summary>One row: what became of all that was listed, and how many gemeenten and sources that was.</summary>
    public required ReportRow Coverage { get; init; }

    /// <summary>The rows of <c>representativiteit</c>, the total first.</summary>
    public required IReadOnlyList<ReportRow> Classes { get; init; }

    /// <summary>The rows of <c>jaarvergelijking</c>.</summary>
    public required IReadOnlyList<ReportRow> Years { get; init; }

    /// <summary>The rows of <c>robuustheid</c>.</summary>
    public required IReadOnlyList<ReportRow> Robustness { get; init; }

    /// <summary>The rows of <c>frequentietabel</c>.</summary>
    public required IReadOnlyList<ReportRow> Frequencies { get; init; }

    /// <summary>The rows of <c>gebeurtenissen</c>.</summary>
    public required IReadOnlyList<ReportRow> Events { get; init; }

    /// <summary>How many documents, families and gemeenten × lines on the list of the silent.</summary>
    public required ReportRow Totals { get; init; }

    public ReportRow Total => Classes[0];

    public int TargetYear => Context.Config.Compare.TargetYear;

    /// <param name="export">The manifest and the folder with all tables.</param>
    public static AccountFacts Read(RunContext context, DuckDbConnection connection, (Manifest Manifest, string Folder) export)
    {
        string Table(string name) => Sql.Parquet(Path.Combine(export.Folder, $"{name}.parquet"));
        IReadOnlyList<ReportRow> Rows(string query) => ReportRow.Read(connection, query);
        return new AccountFacts
        {
            Context = context,
            Manifest = export.Manifest,
            Lines = ScoreStore.Lines(context),
            Coverage = Rows($"""
                SELECT coalesce(sum(vermeld), 0)::BIGINT AS vermeld, coalesce(sum(opgehaald), 0)::BIGINT AS opgehaald, coalesce(sum(tekst), 0)::BIGINT AS tekst,
                    coalesce(sum(needs_ocr), 0)::BIGINT AS needs_ocr, coalesce(sum(mislukt), 0)::BIGINT AS mislukt, coalesce(sum(overgeslagen), 0)::BIGINT AS overgeslagen,
                    coalesce(sum(ocr_gelezen), 0)::BIGINT AS ocr_gelezen, coalesce(sum(paginas_ongelezen), 0)::BIGINT AS paginas_ongelezen,
                    count(DISTINCT gemeentecode) FILTER (vermeld > 0 AND gemeentecode <> 'onbekend') AS gemeenten,
                    coalesce(string_agg(DISTINCT bron, ', ' ORDER BY bron), '') AS bronnen FROM {Table("dekking")}
                """)[0],
            Classes = Rows($"SELECT * FROM {Table("representativiteit")}"),
            Years = Rows($"SELECT * FROM {Table("jaarvergelijking")}"),
            Robustness = Rows($"SELECT * FROM {Table("robuustheid")}"),
            Frequencies = Rows($"SELECT * FROM {Table("frequentietabel")}"),
            Events = Rows($"SELECT * FROM {Table("gebeurtenissen")}"),
            Totals = Rows($"""
                SELECT count(*) AS documenten, count(DISTINCT familie_id) AS families, coalesce(sum(hits), 0)::BIGINT AS hits,
                    (SELECT count(*) FROM {Table("stiltelijst")}) AS stil FROM {Table("documenten")}
                """)[0],
        };
    }
}
