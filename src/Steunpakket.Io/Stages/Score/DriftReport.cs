using Steunpakket.Core.Running;
using Steunpakket.Core.Scoring.Drift;
using Steunpakket.Io.Running;
using Steunpakket.Io.Storage;
using Steunpakket.Io.Storage.DuckDb;

namespace Steunpakket.Io.Stages.Score;

/// <summary>Says what a new model does to the scores of the documents there are now.</summary>
internal sealed class DriftReport(RunContext context, FrozenModel old, FrozenModel @new)
{
    private const string Version = "drift-1";
    private const string Rows = "drift_rows";

    private readonly ScorePaths _paths = ScorePaths.Of(context);

    public void Write(FitSet documents, IStageProgress progress, CancellationToken cancellationToken)
    {
        var scores = new DriftAccumulator(old.Model, @new.Model);
        documents.Pass<DriftAccumulator>(
            (() => new(old.Model, @new.Model), (partial, document) => partial.Add(document), scores.Merge), progress, cancellationToken);
        Write(_paths.TermDrift, DriftSchemas.Terms, rows => Append(rows, TermDrift.Between(old.Model.Weights, @new.Model.Weights)));
        Write(_paths.LineDrift, DriftSchemas.Lines, rows => Append(rows, scores.ToLines(context.Config.Compare.Cut)));
    }

    private void Append(DuckDbAppender rows, IEnumerable<TermDrift> terms)
    {
        foreach (var term in terms)
        {
            rows.Add(old.Id).Add(@new.Id).Add(term.Term.Form).Add(string.Join(' ', term.Term.Groups))
                .Add((long?)term.OldDf).Add((long?)term.NewDf)
                .Add((double?)term.OldIdf).Add((double?)term.NewIdf).Add((double?)term.Difference)
                .EndRow();
        }
    }

    private void Append(DuckDbAppender rows, IEnumerable<LineDrift> lines)
    {
        foreach (var line in lines)
        {
            rows.Add(old.Id).Add(@new.Id).Add(line.New.Line)
                .Add((long?)old.Model.Weights.Statistics.Documents).Add((long?)@new.Model.Weights.Statistics.Documents)
                .Add((double?)line.Old.Scale.Value).Add((double?)line.New.Scale.Value).Add((int?)line.Documents)
                .Add((int?)line.MovedOver1).Add((int?)line.MovedOver5).Add((double?)line.LargestMove)
                .Add(line.KendallTau).Add(line.SpearmanRho)
                .Add(line.Cut.Old?.Value).Add(line.Cut.New?.Value).Add((int?)line.Gained).Add((int?)line.Lost)
                .EndRow();
        }
    }

    private void Write(string path, TableSchema schema, Action<DuckDbAppender> append)
    {
        using var connection = context.Database.Connect();
        schema.CreateTemporary(connection, Rows);
        using (var rows = connection.Append(Rows))
        {
            append(rows);
            rows.Close();
        }

        var fingerprint = new Fingerprint(Version, _paths.Key, ShortHash.Of(old.Id, @new.Id));
        ParquetFile.Write(connection, $"SELECT {schema.SelectList} FROM {Rows} ORDER BY {schema.OrderList}", path, new PartitionMetadata(fingerprint));
    }
}
