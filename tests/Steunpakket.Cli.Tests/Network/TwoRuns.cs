using Steunpakket.Cli.Tests.Running;
using Steunpakket.Replay.Counting;
using Steunpakket.Replay.Simulation;
using Xunit;

namespace Steunpakket.Cli.Tests.Network;

/// <summary>Two runs over a nation in which nothing happens between them, shared by the tests that only look at what came of it.</summary>
public sealed class TwoRuns : IAsyncLifetime
{
    internal Country Country { get; private set; } = null!;

    internal ProgramResult First { get; private set; } = null!;

    internal ProgramResult Second { get; private set; } = null!;

    internal RequestCounts Asked { get; private set; } = null!;

    internal RequestCounts AskedAgain { get; private set; } = null!;

    /// <summary>Ids of the documents that the first run asked for at their suppliers.</summary>
    internal HashSet<string> DocumentsAsked { get; private set; } = [];

    internal SortedDictionary<string, string> AfterFirst { get; private set; } = [];

    public async Task InitializeAsync()
    {
        Country = (await Country.StartAsync(16, new NationOptions { DocumentsPerGemeente = 120, Since = new(2021, 1, 1) })).WithFaults();
        First = await Country.RunAsync("run");
        Asked = Country.Server.Log.Counts();
        DocumentsAsked = [.. Country.Server.Log.DocumentsAsked.Keys];
        AfterFirst = FinalTables.Of(Country.Workspace);
        Country.Server.Log.Reset();
        Second = await Country.RunAsync("run");
        AskedAgain = Country.Server.Log.Counts();
    }

    public async Task DisposeAsync() => await Country.DisposeAsync();
}
