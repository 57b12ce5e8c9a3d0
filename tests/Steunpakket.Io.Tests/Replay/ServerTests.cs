using System.Diagnostics;
using System.Net;
using System.Text;
using System.Text.Json;
using Steunpakket.Replay.Faults;
using Steunpakket.Replay.Serving;
using Steunpakket.Replay.Simulation;
using Xunit;

namespace Steunpakket.Io.Tests.Replay;

public sealed class ServerTests : IAsyncLifetime, IDisposable
{
    private readonly HttpClient _http = new(new SocketsHttpHandler { AllowAutoRedirect = false }) { Timeout = TimeSpan.FromSeconds(10) };
    private ReplayServer _server = null!;

    public async Task InitializeAsync() =>
        _server = await ReplayServer.StartAsync(Country.Of(), SharedData.Root is { } root ? Path.Combine(root, "api") : null);

    public async Task DisposeAsync() => await _server.DisposeAsync();

    public void Dispose() => _http.Dispose();

    [Theory]
    [InlineData(Fault.TooManyRequests, 429)]
    [InlineData(Fault.RetryInASecond, 429)]
    [InlineData(Fault.BlockPage, 403)]
    [InlineData(Fault.ServerError, 500)]
    [InlineData(Fault.BadGateway, 502)]
    [InlineData(Fault.HtmlPage, 200)]
    [InlineData(Fault.EmptyBody, 200)]
    [InlineData(Fault.RedirectToPrivate, 302)]
    [InlineData(Fault.RedirectLoop, 302)]
    [InlineData(Fault.Gone, 410)]
    public async Task A_fault_is_answered_while_it_is_ordered(Fault fault, int status)
    {
        _server.Faults.Once("/notubiz/organisations/1000/mod*", fault);

        using var wrong = await _http.GetAsync(At("/notubiz/organisations/1000/modules"));
        using var right = await _http.GetAsync(At("/notubiz/organisations/1000/modules"));

        Assert.Equal(status, (int)wrong.StatusCode);
        Assert.DoesNotContain("Moties", await wrong.Content.ReadAsStringAsync(), StringComparison.Ordinal);
        Assert.Contains("Moties", await right.Content.ReadAsStringAsync(), StringComparison.Ordinal);
        Assert.Equal(fault is Fault.RetryInASecond, wrong.Headers.RetryAfter is not null);
        Assert.Equal(status == 302, wrong.Headers.Location is not null);
    }

    [Theory]
    [InlineData(Fault.CutBefore)]
    [InlineData(Fault.CutConnection)]
    [InlineData(Fault.WrongLength)]
    public async Task A_connection_that_is_cut_is_an_error_for_its_asker(Fault fault)
    {
        _server.Faults.Always("/obv/", fault);

        await Assert.ThrowsAsync<HttpRequestException>(() => _http.GetStringAsync(At("/obv/api/sources")));
    }

    [Fact]
    public async Task Truncated_JSON_comes_whole_and_cannot_be_read()
    {
        _server.Faults.Always("/obv/api/sources", Fault.TruncatedBody);

        var text = await _http.GetStringAsync(At("/obv/api/sources"));

        Assert.ThrowsAny<JsonException>(() => JsonDocument.Parse(text));
    }

    [Fact]
    public async Task A_bomb_is_a_thousand_times_larger_than_what_is_sent()
    {
        _server.Faults.Always("/notubiz/document", Fault.GzipBomb);

        using var answer = await _http.GetAsync(At($"/notubiz/document/{First().SupplierId}"));

        Assert.Contains("gzip", answer.Content.Headers.ContentEncoding);
        var sent = await answer.Content.ReadAsByteArrayAsync();
        Assert.True(sent.Length < 2 << 20);
        using var unpacked = new System.IO.Compression.GZipStream(new MemoryStream(sent), System.IO.Compression.CompressionMode.Decompress);
        Assert.True(Length(unpacked, atMost: 100 << 20) >= 100 << 20);
    }

    [Fact]
    public async Task What_the_plan_lets_pass_is_over_after_two_tries_and_what_lasts_never_is()
    {
        var plan = new FaultPlan(3, 0.5);
        _server.Faults.Plan = plan;

        foreach (var document in _server.Nation.Documents(_server.Nation.Gemeenten[0]).Where(document => document is { Confidential: false, BytesAtSupplier: true }))
        {
            var tries = new List<byte[]?>();
            for (var i = 0; i < 3; i++)
            {
                tries.Add(await TryAsync($"/notubiz/document/{document.SupplierId}"));
            }

            var lasting = plan.Permanent(document.Id.Value, document.Format == DocumentFormat.Pdf) is not (Fault.None or Fault.SlowDrip);
            Assert.Equal(!lasting, tries[2].AsSpan().SequenceEqual(document.Body()));
        }

        Assert.Contains("CutConnection", _server.Log.Counts().Faults.Keys);
    }

    [Fact]
    public async Task A_stall_answers_nothing()
    {
        _server.Faults.Always("/obv/api/sources", Fault.Stall);
        using var soon = new CancellationTokenSource(300);

        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => _http.GetAsync(At("/obv/api/sources"), soon.Token));
    }

    [Fact]
    public async Task A_drip_is_slow_and_whole()
    {
        var document = First();
        _server.Faults.Always("/notubiz/document", Fault.SlowDrip);
        var clock = Stopwatch.StartNew();

        Assert.Equal(document.Body(), await _http.GetByteArrayAsync(At($"/notubiz/document/{document.SupplierId}")));
        Assert.True(clock.ElapsedMilliseconds > 500);
    }

    [Fact]
    public async Task Requests_are_counted_by_area_kind_and_document()
    {
        var id = First().SupplierId;
        _server.Faults.Once($"/notubiz/document/{id}", Fault.ServerError);
        for (var i = 0; i < 3; i++)
        {
            using var _ = await _http.GetAsync(At($"/notubiz/document/{id}"));
        }

        using var soap = await _http.PostAsync(At("/ibabs/api/Public.svc"), Soap("GetLists"));
        var counts = JsonDocument.Parse(await _http.GetStringAsync(At("/control/counts"))).RootElement;

        Assert.Equal(4, counts.GetProperty("Total").GetInt32());
        Assert.Equal(3, counts.GetProperty("Areas").GetProperty("notubiz-download").GetProperty("MostInAMinute").GetInt32());
        Assert.Equal(1, counts.GetProperty("Kinds").GetProperty("ibabs-soap/GetLists").GetInt32());
        Assert.Equal(2, counts.GetProperty("ServedMoreThanOnce").GetProperty($"notubiz/GM0344/{id}").GetInt32());
        Assert.Equal(1, counts.GetProperty("Faults").GetProperty("ServerError").GetInt32());

        using var reset = await _http.PostAsync(At("/control/reset"), null);
        Assert.Equal(0, _server.Log.Total);
    }

    [Fact]
    public async Task Requests_that_are_under_way_together_are_seen()
    {
        _server.Faults.Always("/notubiz/document", Fault.SlowDrip);
        var id = First().SupplierId;

        await Task.WhenAll(Enumerable.Range(0, 3).Select(_ => _http.GetByteArrayAsync(At($"/notubiz/document/{id}"))));

        Assert.Equal(3, _server.Log.MostAtOnce("notubiz-download"));
        Assert.Equal(3, _server.Log.Most("notubiz-download", TimeSpan.FromSeconds(60)));
    }

    [Fact]
    public async Task A_soap_operation_can_be_named_by_a_fault()
    {
        _server.Faults.Always("Public.svc#GetLists", Fault.BlockPage);

        using var blocked = await _http.PostAsync(At("/ibabs/api/Public.svc"), Soap("GetLists"));
        using var fine = await _http.PostAsync(At("/ibabs/api/Public.svc"), Soap("GetMeetingtypes"));

        Assert.Equal(HttpStatusCode.Forbidden, blocked.StatusCode);
        Assert.Contains("The request is blocked.", await blocked.Content.ReadAsStringAsync(), StringComparison.Ordinal);
        Assert.Equal(HttpStatusCode.OK, fine.StatusCode);
    }

    [Fact]
    public async Task A_night_passes_when_it_is_told_to()
    {
        var before = await _http.GetStringAsync(At("/obv/api/export/changes?source=amsterdam"));
        using var told = await _http.PostAsync(At("/control/night/9"), null);

        Assert.Empty(before);
        Assert.Equal(9, _server.Night);
        Assert.NotEmpty(await _http.GetStringAsync(At("/obv/api/export/changes?source=amsterdam")));
    }

    [SharedDataFact]
    public async Task Recorded_answers_are_sent_as_they_were_recorded()
    {
        const string Path = "notubiz/python-notubiz_meeting.json";

        Assert.Equal(await File.ReadAllBytesAsync(SharedData.PathOf($"api/{Path}")), await _http.GetByteArrayAsync(At($"/recorded/{Path}")));
        using var none = await _http.GetAsync(At("/recorded/../SOURCES.md"));
        Assert.Equal(HttpStatusCode.NotFound, none.StatusCode);
    }

    [Fact]
    public async Task Nothing_goes_wrong_when_every_listed_address_is_asked()
    {
        _server.Log.KeepRequests = true;
        foreach (var path in new[]
        {
            "/notubiz/organisations", "/notubiz/organisations/1000", "/notubiz/organisations/1000/gremia", "/notubiz/organisations/1000/modules", "/go/GM0599/api/v1/dmus",
            "/go/GM0599/api/v1/meetings", "/go/GM0599/api/v2/meetings", "/obv/api/status", "/obv/api/sources", "/obv/api/search?organization=amsterdam&entityType=Document",
            "/ori/v1/elastic/_aliases", "/ori/v1/elastic/_cat/indices?format=json", "/ori/v1/elastic/ori_*/_search", "/obv/api/export/snapshot?source=amsterdam", "/ibabs/portal/amsterdam/Calendar",
        })
        {
            using var answer = await _http.GetAsync(At(path));
            Assert.True(answer.StatusCode == HttpStatusCode.OK, $"{path}: {await answer.Content.ReadAsStringAsync()}");
        }

        Assert.Equal(15, _server.Log.Requests.Count);
    }

    private static long Length(Stream stream, long atMost)
    {
        var buffer = new byte[1 << 20];
        var length = 0L;
        for (int read; length < atMost && (read = stream.Read(buffer)) > 0; length += read)
        {
        }

        return length;
    }

    private static StringContent Soap(string operation)
    {
        var content = new StringContent(
            $"<s:Envelope xmlns:s=\"http://schemas.xmlsoap.org/soap/envelope/\"><s:Body><{operation} xmlns=\"http://tempuri.org/\"><Sitename>amsterdam</Sitename></{operation}></s:Body></s:Envelope>", Encoding.UTF8, "text/xml");
        content.Headers.Add("SOAPAction", $"\"http://tempuri.org/IPublic/{operation}\"");
        return content;
    }

    private async Task<byte[]?> TryAsync(string path)
    {
        try
        {
            using var answer = await _http.GetAsync(At(path));
            return answer.IsSuccessStatusCode ? await answer.Content.ReadAsByteArrayAsync() : null;
        }
        catch (HttpRequestException)
        {
            return null;
        }
    }

    private Uri At(string path) => new(_server.Address + path);

    private NationDocument First() => _server.Nation.Documents(_server.Nation.Gemeenten[0]).First(document => !document.Confidential);
}
