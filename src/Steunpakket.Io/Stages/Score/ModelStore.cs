using Steunpakket.Core.Running;
using Steunpakket.Core.Scoring;
using Steunpakket.Io.Running;
using Steunpakket.Io.Storage;

namespace Steunpakket.Io.Stages.Score;

/// <summary>The frozen model of one run: read, or fitted when there is none or a new one is asked for.</summary>
internal sealed class ModelStore(RunContext context, TermList terms, (TableStore Hits, TableView Ledger) input)
{
    private readonly ScorePaths _paths = ScorePaths.Of(context);

    /// <summary>The model to score with; null when one is to be fitted.</summary>
    /// <remarks>A model of no documents knows nothing: it gives way as soon as there are some, else all of them would score 100.</remarks>
    /// <exception cref="SettingsException">There is one that cannot be used, and no refit is asked for.</exception>
    public FrozenModel? Current()
    {
        var model = context.Refit ? null : ModelFile.Read(_paths.Model, terms, context.Config.Score);
        return model is { Model.Weights.Statistics.Documents: 0 } && AnySelected() ? null : model;
    }

    /// <summary>Why a model would be fitted.</summary>
    public string Reason => context.Refit && File.Exists(_paths.Model) ? "refit" : "new";

    /// <summary>Fits a model of the workspace as it is now and puts it in the place of the old one, which is kept.</summary>
    /// <returns>The model, and whether it differs from the one that was there.</returns>
    public (FrozenModel Model, bool IsNew) Fit(CancellationToken cancellationToken)
    {
        var old = Old();
        var passes = ModelFit.Passes + (old is null ? 0 : 1);
        using var progress = context.Progress.Start("score (model)", passes * (long)input.Hits.Keys.Count, "partitions");
        var documents = new FitSet(context, terms, input);
        var fit = new ModelFit(context, terms, input);
        var (content, model) = ModelFile.Format(fit.Run(documents, progress, cancellationToken), fit.Origin());
        if (old?.Id == model.Id)
        {
            return (old, false);
        }

        // The model last: a refit that is cut off has changed nothing yet, and a report about a model that never came is not shown.
        if (old is not null)
        {
            AtomicFile.WriteAllBytes(_paths.Archived(old.Id), File.ReadAllBytes(_paths.Model));
            new DriftReport(context, old, model).Write(documents, progress, cancellationToken);
        }

        AtomicFile.WriteAllBytes(_paths.Model, content);
        return (model, true);
    }

    // What cannot be read any more cannot be compared with; it is kept all the same.
    private FrozenModel? Old()
    {
        if (!File.Exists(_paths.Model))
        {
            return null;
        }

        try
        {
            return ModelFile.Read(_paths.Model, terms, context.Config.Score);
        }
        catch (SettingsException)
        {
            var content = File.ReadAllBytes(_paths.Model);
            AtomicFile.WriteAllBytes(_paths.Archived($"damaged-{ShortHash.Of(Convert.ToHexString(content))[..12]}"), content);
            return null;
        }
    }

    private bool AnySelected()
    {
        using var connection = context.Database.Connect();
        return input.Hits.AllPaths.Any(path =>
        {
            using var rows = connection.Query($"SELECT 1 FROM {Storage.DuckDb.Sql.Parquet(path)} LIMIT 1");
            return rows.Read();
        });
    }
}
