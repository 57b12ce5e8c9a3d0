using Steunpakket.Io.Storage.DuckDb;
using Steunpakket.PlantedNation;
using Steunpakket.PlantedNation.Plan;
using Steunpakket.PlantedNation.Running;
using Steunpakket.PlantedNation.Texts;
using Steunpakket.PlantedNation.Truth;
using Steunpakket.PlantedNation.Writing;
using Xunit;

namespace Steunpakket.Io.Tests.PlantedNation;

/// <summary>A nation of two years that went through the real stages once.</summary>
public sealed class SmallNation : IAsyncLifetime
{
    private static readonly PlantedOptions Options = new() { Gemeenten = 60, Documents = 3000, Since = new DateOnly(2020, 1, 1) };

    internal IReadOnlyList<TruthCheck> Checks { get; private set; } = [];

    public async Task InitializeAsync()
    {
        using var folder = new TemporaryFolder();
        var run = RunIn(folder.Root);
        using var database = new DuckDbDatabase(run.Workspace.Scratch, memoryMegabytes: 200);
        var context = run.Context(database, Options);
        var plan = Write(run, database, Options, context.Threads);
        await PlantedRun.RunAsync(context, _ => { });
        Checks = TruthChecker.Check(plan, run.Folder, context);
    }

    public Task DisposeAsync() => Task.CompletedTask;

    internal static PlantedRun RunIn(string folder) => new(folder, Repository.PathOf("config/gemeenten.csv"), Repository.PathOf("keywords"));

    internal static NationPlan Write(PlantedRun run, DuckDbDatabase database, PlantedOptions options, int threads)
    {
        var plan = NationPlan.Make(options, run.Gemeenten);
        NationWriter.Write(plan, Vocabulary.Of(run.Context(database, options).Keywords), run.Workspace, (database, threads));
        using var connection = database.Connect();
        TruthTables.Write(plan, run.Folder, connection);
        return plan;
    }
}
