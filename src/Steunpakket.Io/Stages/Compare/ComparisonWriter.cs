using Steunpakket.Core.Comparison;
using Steunpakket.Core.Comparison.Cube;
using Steunpakket.Core.Comparison.Sensitivity;
using Steunpakket.Core.Running;
using Steunpakket.Io.Running;
using Steunpakket.Io.Storage;
using Steunpakket.Io.Storage.DuckDb;

namespace Steunpakket.Io.Stages.Compare;

/// <summary>Writes each result of the comparison as soon as it is there.</summary>
internal sealed class ComparisonWriter(RunContext context, DuckDbConnection connection, Fingerprint fingerprint)
{
    private const string Rows = "compared";

    private readonly ComparisonPaths _paths = new(context);

    public void Write(CorpusCube cube, CorpusComparison comparison, CancellationToken cancellationToken)
    {
        var relevant = new RelevantDocuments(context, connection, cube);
        relevant.Write(comparison.Relevance, _paths.Relevant, fingerprint);
        relevant.WriteAvailable(_paths.Available, fingerprint);
        Write(_paths.Years, ComparisonSchemas.Years, rows => ComparisonRows.Append(rows, comparison.Variants.SelectMany(variant => variant.Rows)));
        Write(_paths.Gemeenten, ComparisonSchemas.Gemeenten, rows => ComparisonRows.Append(rows, comparison.Study.Gemeenten));
        Write(_paths.Variants, ComparisonSchemas.Variants, rows =>
        {
            foreach (var variant in comparison.Variants)
            {
                ComparisonRows.Append(rows, variant);
            }
        });
        WriteRobustness(comparison, new ParallelOptions { MaxDegreeOfParallelism = context.Threads, CancellationToken = cancellationToken });
        Write(_paths.Cuts, ComparisonSchemas.Cuts, rows =>
        {
            ComparisonRows.Append(rows, comparison.Relevance.Cuts, inUse: true);
            ComparisonRows.Append(rows, comparison.OtherCuts().Where(cut => cut.Rule != context.Config.Compare.Cut), inUse: false);
        });
    }

    private void WriteRobustness(CorpusComparison comparison, ParallelOptions parallel)
    {
        var cells = comparison.Sensitivity(CompareWords.StudyForms(context), CompareWords.Cosines(context), parallel);
        Write(_paths.Sensitivity, ComparisonSchemas.Sensitivity, rows => RobustnessRows.Append(rows, cells));
        Write(_paths.Robustness, ComparisonSchemas.Robustness, rows => RobustnessRows.Append(rows, Robustness.Of(comparison.Variants, cells)));
        var influences = comparison.Influence(parallel);
        Write(_paths.Influence, ComparisonSchemas.Influence, rows => RobustnessRows.Append(rows, influences));
    }

    private void Write(string path, TableSchema schema, Action<DuckDbAppender> append)
    {
        schema.CreateTemporary(connection, Rows);
        using (var rows = connection.Append(Rows))
        {
            append(rows);
            rows.Close();
        }

        ParquetFile.Write(connection, $"SELECT {schema.SelectList} FROM {Rows} ORDER BY {schema.OrderList}", path, new PartitionMetadata(fingerprint));
    }
}
