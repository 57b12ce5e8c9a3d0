using System.Diagnostics;
using System.Net;
using System.Net.Sockets;
using System.Text.Json;
using System.Text.Json.Nodes;
using Steunpakket.Cli.Tests.Running;
using Xunit;

namespace Steunpakket.Cli.Tests.Commands;

public sealed class DoctorNetworkTests : IDisposable
{
    private readonly TemporaryFolder _folder = new();
    private readonly TcpListener _host = new(IPAddress.Loopback, 0);

    public DoctorNetworkTests() => _host.Start();

    private string Here => $"http://{_host.LocalEndpoint}";

    // Nothing listens on the port of a service that is never used on loopback.
    private static string Nowhere => "http://127.0.0.1:9";

    [Fact]
    public async Task Without_network_sources_it_says_nothing_of_the_network()
    {
        await SteunpakketProgram.RunAsync(_folder.Path, "init");

        var doctor = await SteunpakketProgram.RunAsync(_folder.Path, "doctor");

        Assert.Equal(0, doctor.ExitCode);
        Assert.DoesNotContain("contact", doctor.Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_source_that_is_away_is_a_warning_while_another_can_be_reached()
    {
        var findings = await ExamineAsync(0, Source("notubiz", Here), Source("ori", Nowhere));

        Assert.Null(findings["notubiz"].Remedy);
        Assert.Contains("connects", findings["notubiz"].Found, StringComparison.Ordinal);
        Assert.NotNull(findings["ori"].Remedy);
        Assert.True(findings["ori"].Ok);
    }

    [Fact]
    public async Task It_connects_and_asks_nothing()
    {
        var accepted = _host.AcceptTcpClientAsync();

        await ExamineAsync(0, Source("notubiz", Here));

        using var client = await accepted;
        using var received = new MemoryStream();
        await client.GetStream().CopyToAsync(received);
        Assert.Equal(0, received.Length);
        Assert.False(_host.Pending());
    }

    [Fact]
    public async Task No_source_that_can_be_reached_is_exit_code_2()
    {
        var findings = await ExamineAsync(2, Source("notubiz", Nowhere));

        Assert.False(findings["notubiz"].Ok);
        Assert.Contains("--offline", findings["notubiz"].Remedy, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_private_address_is_refused_as_a_run_would()
    {
        var findings = await ExamineWithAsync(2, new JsonObject { ["allowPrivateHosts"] = false }, Source("notubiz", Here));

        Assert.Contains("no public address", findings["notubiz"].Found, StringComparison.Ordinal);
        Assert.False(_host.Pending());
    }

    [Fact]
    public async Task A_contact_that_is_missing_is_exit_code_2()
    {
        var findings = await ExamineWithAsync(2, new JsonObject { ["contact"] = null }, Source("notubiz", Here));

        Assert.Contains("fetch.contact", findings["contact"].Found, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Missing_parlaeus_rids_are_named_and_those_that_are_set_are_never_shown()
    {
        await File.WriteAllTextAsync(
            _folder["gemeenten.csv"],
            "gemeentecode,gemeente,aliassen,provincie,geldig_vanaf,geldig_tot,opvolger,bronnen\n"
            + $"GM0200,Apeldoorn,,Gelderland,,,,parlaeus:{Here}/a\nGM0935,Maastricht,,Limburg,,,,parlaeus:{Here}/m\n");

        var findings = await ExamineAsync(0, Source("parlaeus", null));

        Assert.Equal("1 set, not set: PARLAEUS_RID_GM0935", findings["parlaeus rids"].Found);
        Assert.True(findings["parlaeus rids"].Ok);
        Assert.DoesNotContain(findings.Values, finding => $"{finding.Found}{finding.Remedy}".Contains("s3cret", StringComparison.Ordinal));
    }

    [Fact]
    public async Task A_memory_of_fetch_that_is_no_database_is_found()
    {
        Directory.CreateDirectory(_folder["workspace"]);
        await File.WriteAllTextAsync(_folder["workspace", "fetch.sqlite"], new string('x', 5000));

        var findings = await ExamineAsync(2, Source("notubiz", Here));

        Assert.False(findings["fetch.sqlite"].Ok);
    }

    [Fact]
    public async Task A_memory_that_a_run_is_using_is_left_alone()
    {
        Directory.CreateDirectory(_folder["workspace"]);
        await File.WriteAllTextAsync(_folder["workspace", "fetch.sqlite"], "a run is writing");
        await using var held = new FileStream(_folder["workspace", "workspace.lock.held"], FileMode.Create, FileAccess.ReadWrite, FileShare.None);

        var findings = await ExamineAsync(0, Source("notubiz", Here));

        Assert.EndsWith("in use by a run", findings["fetch.sqlite"].Found, StringComparison.Ordinal);
    }

    public void Dispose()
    {
        _host.Dispose();
        _folder.Dispose();
    }

    private static JsonObject Source(string type, string? address) =>
        address is null ? new JsonObject { ["type"] = type } : new JsonObject { ["type"] = type, ["baseUrl"] = address };

    private Task<Dictionary<string, Seen>> ExamineAsync(int exitCode, params JsonNode[] sources) => ExamineWithAsync(exitCode, [], sources);

    private async Task<Dictionary<string, Seen>> ExamineWithAsync(int exitCode, JsonObject fetch, params JsonNode[] sources)
    {
        var settings = new JsonObject { ["contact"] = "a@example.org", ["allowPrivateHosts"] = true };
        foreach (var (name, value) in fetch)
        {
            settings[name] = value?.DeepClone();
        }

        await File.WriteAllTextAsync(_folder["steunpakket.json"], new JsonObject
        {
            ["workspace"] = "workspace",
            ["period"] = new JsonObject { ["since"] = "2021-01-01", ["until"] = "2021-09-30" },
            ["gemeentenFile"] = File.Exists(_folder["gemeenten.csv"]) ? "gemeenten.csv" : null,
            ["sources"] = new JsonArray(sources),
            ["keywords"] = Path.Combine(Repository.Root, "keywords"),
            ["fetch"] = settings,
        }.ToJsonString());
        var start = new ProcessStartInfo { WorkingDirectory = _folder.Path, Environment = { ["PARLAEUS_RID_GM0200"] = "s3cret" } };
        start.ArgumentList.Add("doctor");
        start.ArgumentList.Add("--json");
        using var process = SteunpakketProgram.Start(start);
        var doctor = await SteunpakketProgram.FinishAsync(process);
        Assert.True(exitCode == doctor.ExitCode, doctor.Output + doctor.Errors);
        return JsonSerializer.Deserialize<List<Seen>>(doctor.Output, JsonSerializerOptions.Web)!.ToDictionary(finding => finding.What);
    }

    private sealed record Seen(string What, bool Ok, string Found, string? Remedy);
}
