using System.Diagnostics;
using System.Text.Json.Nodes;
using Steunpakket.Cli.Tests.Running;
using Steunpakket.Replay;
using Steunpakket.Replay.Faults;
using Steunpakket.Replay.Serving;
using Steunpakket.Replay.Simulation;

namespace Steunpakket.Cli.Tests.Network;

/// <summary>A small nation on loopback, and the real program with settings to fetch from it.</summary>
internal sealed class Country : IAsyncDisposable
{
    // At places 3, 7, 11 and 15 of the list neither ORI nor OpenBesluitvorming has a gemeente; 0 to 3 are one of each supplier.
    private static readonly (string Code, string Name)[] Names =
    [
        ("GM0344", "Utrecht"), ("GM0363", "Amsterdam"), ("GM0599", "Rotterdam"), ("GM0200", "Apeldoorn"),
        ("GM0537", "Katwijk"), ("GM0014", "Groningen"), ("GM0518", "'s-Gravenhage"), ("GM1900", "Súdwest-Fryslân"),
        ("GM0034", "Almere"), ("GM0037", "Stadskanaal"), ("GM0047", "Veendam"), ("GM0050", "Zeewolde"),
        ("GM0059", "Achtkarspelen"), ("GM0060", "Ameland"), ("GM0072", "Harlingen"), ("GM0074", "Heerenveen"),
    ];

    private readonly TemporaryFolder _folder = new();
    private readonly string _settings;

    private Country(ReplayServer server)
    {
        Server = server;
        Server.Log.KeepRequests = true;
        _settings = NationFiles.Write(_folder["country"], server.Address, Nation, Path.Combine(Repository.Root, "keywords"));
    }

    public ReplayServer Server { get; }

    /// <summary>As it was in the first night.</summary>
    public Nation Nation => Server.Nation.AtNight(0);

    public string Workspace => _folder["workspace"];

    public WorkspaceTables Tables => new(Workspace, _folder["scratch"]);

    public static async Task<Country> StartAsync(int gemeenten, NationOptions options) =>
        new(await ReplayServer.StartAsync(new Nation(GemeenteList.Of(Names[..gemeenten]), options)));

    /// <summary>Answers go wrong by chance at two in a hundred addresses; one document in a hundred can never be had.</summary>
    public Country WithFaults(long seed = 4)
    {
        Server.Faults.Plan = new FaultPlan(seed, 0.02) { LastingRate = 0.01 };
        return this;
    }

    /// <summary>Every document that any source of the nation lists.</summary>
    public IEnumerable<NationDocument> Documents(Nation? night = null) => Nation.Gemeenten.SelectMany((night ?? Nation).Documents);

    public void Change(Action<JsonNode> settings)
    {
        var json = JsonNode.Parse(File.ReadAllText(_settings))!;
        settings(json);
        File.WriteAllText(_settings, json.ToJsonString());
    }

    /// <param name="type">Such as <c>notubiz</c>.</param>
    public void ChangeSource(string type, Action<JsonNode> settings) =>
        Change(json => settings(json["sources"]!.AsArray().Single(source => (string?)source!["type"] == type)!));

    public Process Begin(params IEnumerable<string> arguments) => BeginIn(Workspace, arguments);

    public Process BeginIn(string workspace, params IEnumerable<string> arguments)
    {
        var start = new ProcessStartInfo { WorkingDirectory = _folder.Path };
        var given = arguments.ToList();
        foreach (var argument in (IEnumerable<string>)[.. given, "-c", _settings, .. given[0] == "sources" ? Array.Empty<string>() : ["-w", workspace]])
        {
            start.ArgumentList.Add(argument);
        }

        foreach (var (name, value) in NationFiles.Environment(Nation))
        {
            start.Environment[name] = value;
        }

        return SteunpakketProgram.Start(start);
    }

    /// <summary>Runs the program to its end in this country's workspace.</summary>
    public Task<ProgramResult> RunAsync(params IEnumerable<string> arguments) => RunInAsync(Workspace, arguments);

    public async Task<ProgramResult> RunInAsync(string workspace, params IEnumerable<string> arguments)
    {
        using var process = BeginIn(workspace, arguments);
        return await SteunpakketProgram.FinishAsync(process);
    }

    public string PathOf(string name) => _folder[name];

    public async ValueTask DisposeAsync()
    {
        await Server.DisposeAsync();
        _folder.Dispose();
    }
}
