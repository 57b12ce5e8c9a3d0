using System.Runtime.ExceptionServices;
using Steunpakket.Core.Comparison.Cube;
using Steunpakket.Core.Documents;
using Steunpakket.Io.Running;
using Steunpakket.Io.Stages.Score;

namespace Steunpakket.Io.Stages.Compare;

/// <summary>Reads the workspace into a cube, some gemeenten at a time.</summary>
/// <remarks>A query a gemeente would start hundreds of times, one query for all would hold millions of ids.</remarks>
internal sealed class CubeLoader(RunContext context, CompareInputs inputs)
{
    private const int GemeentenAtOnce = 16;

    /// <summary>The inputs must have been refreshed.</summary>
    public CorpusCube Load(CancellationToken cancellationToken)
    {
        var data = new DateWindow(context.Config.Period.Since, context.Config.Period.Until);
        var available = new Availability(new CubeGemeenten(context.Gemeenten, data));
        var terms = KeywordTerms.Of(context.Keywords);
        var lines = ScoreStore.Lines(context);
        GemeenteCode[][] batches = [.. inputs.Gemeenten.Chunk(GemeentenAtOnce)];
        var parts = new CubeBuilder[batches.Length];
        using var progress = context.Progress.Start("compare (reading)", batches.Length, "groups of gemeenten");
        ForEach(batches.Length, i =>
        {
            using var connection = context.Database.Connect();
            parts[i] = new CubeBatch(connection, (inputs, batches[i].ToHashSet())).Read(available, terms, lines);
            progress.Advance(1);
        }, cancellationToken);
        return new CorpusCube(available, parts, terms, lines);
    }

    private void ForEach(int count, Action<int> action, CancellationToken cancellationToken)
    {
        try
        {
            Parallel.For(0, count, new ParallelOptions { MaxDegreeOfParallelism = context.Threads, CancellationToken = cancellationToken }, action);
        }
        catch (AggregateException several)
        {
            // The first says what is wrong; in its wrapping nobody above would know it.
            ExceptionDispatchInfo.Throw(several.InnerExceptions[0]);
        }
    }
}
