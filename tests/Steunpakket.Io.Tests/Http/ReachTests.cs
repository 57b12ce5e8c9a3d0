using System.Net;
using Steunpakket.Io.Http;
using Xunit;

namespace Steunpakket.Io.Tests.Http;

public sealed class ReachTests
{
    private static readonly IPAddress Public = IPAddress.Parse("93.184.216.34");
    private static readonly HttpDoorOptions Careful = LoopbackDoor.Options with { AllowPrivateHosts = false, ConnectTimeout = TimeSpan.FromMilliseconds(200) };

    [Theory]
    [InlineData("127.0.0.1")]
    [InlineData("localhost")]
    [InlineData("2130706433")]
    [InlineData("0x7f.1")]
    [InlineData("[::ffff:127.0.0.1]")]
    [InlineData("0.0.0.0")]
    public async Task Does_not_even_connect_to_this_machine(string host)
    {
        using var server = RawServer.With("200 OK", [1]);
        using var door = new LoopbackDoor(Careful, server);

        var refused = await door.RefusedAsync(new Uri($"http://{host}:{server.Address.Port}/"));

        Assert.Equal(("private_address", false), (refused.Reason, refused.Transient));
        Assert.Equal(0, server.Connections);
    }

    [Fact]
    public async Task Does_not_follow_a_redirect_inside()
    {
        using var server = RawServer.With("200 OK", [1]);
        using var door = new HttpDoor(
            Careful, [], new SecretRedactor([]), TimeProvider.System, Serilog.Core.Logger.None,
            onlyIpv4 => new RedirectingHost("publiek.example", server.Address, DoorHandler.Make(Careful, onlyIpv4)));

        var failure = await Assert.ThrowsAsync<SourceUnavailableException>(() => door.AskAsync(new ApiQuestion(new Uri("http://publiek.example/")), default));

        Assert.Equal("private_address", failure.Reason);
        Assert.Equal(0, server.Connections);
    }

    [Fact]
    public async Task Looks_a_name_up_once_so_that_it_cannot_change_between_check_and_connection()
    {
        using var server = RawServer.With("200 OK", [1]);
        var lookUps = 0;
        var connector = new CheckedConnector(Careful, _ => false, (_, _) => Task.FromResult<IPAddress[]>([lookUps++ == 0 ? Public : IPAddress.Loopback]));
        using var client = new HttpMessageInvoker(new SocketsHttpHandler { UseProxy = false, ConnectCallback = connector.ConnectAsync, ConnectTimeout = TimeSpan.FromSeconds(1) });

        using var request = new HttpRequestMessage(HttpMethod.Get, $"http://rebind.example:{server.Address.Port}/");
        await Assert.ThrowsAnyAsync<Exception>(() => client.SendAsync(request, default));

        Assert.Equal((1, 0), (lookUps, server.Connections));
    }

    [Theory]
    [InlineData("93.184.216.34 10.0.0.1")]
    [InlineData("93.184.216.34 fd00::1")]
    [InlineData("::1")]
    public async Task Refuses_a_name_when_any_of_its_addresses_lies_inside(string addresses) =>
        await Assert.ThrowsAsync<PrivateAddressException>(() => Connector(addresses).LookUpAsync("mixed.example", ipv4: false, default));

    [Fact]
    public async Task Takes_ipv4_first_and_only_that_where_it_must()
    {
        const string Both = "2a02:2770::1 93.184.216.34 2a02:2770::2";

        Assert.Equal(["93.184.216.34", "2a02:2770::1", "2a02:2770::2"], (await Connector(Both).LookUpAsync("x", ipv4: false, default)).Select(one => one.ToString()));
        Assert.Equal([Public], await Connector(Both).LookUpAsync("x", ipv4: true, default));
        await Assert.ThrowsAsync<System.Net.Sockets.SocketException>(() => Connector("2a02:2770::1").LookUpAsync("x", ipv4: true, default));
    }

    [Fact]
    public void Holds_to_ipv4_for_every_path_of_a_host_that_must_have_it()
    {
        using var book = new BudgetBook(
            [new HostBudget("ibabs", "wcf.ibabs.eu", "/api", 60, 1) { OnlyIpv4 = true }, new HostBudget("other", "wcf.ibabs.eu", "", 60, 1)], Careful, TimeProvider.System);

        Assert.True(book.OnlyIpv4(new Uri("https://wcf.ibabs.eu/elsewhere")));
        Assert.False(book.OnlyIpv4(new Uri("https://api.notubiz.nl/")));
    }

    [Fact]
    public async Task A_certificate_that_nobody_vouches_for_is_refused()
    {
        using var server = new RawServer((_, stream) => RawServer.WriteAsync(stream, "200 OK", [1]), OwnCertificate.Make());
        using var door = new LoopbackDoor(LoopbackDoor.Options with { InsecureTlsHosts = ["example.nl"] }, server);

        Assert.Equal("connection_failed", (await door.RefusedAsync(server.Address)).Reason);
        Assert.Empty(server.Requests);
    }

    [Fact]
    public async Task A_host_that_is_named_for_it_needs_no_good_certificate()
    {
        using var server = new RawServer((_, stream) => RawServer.WriteAsync(stream, "200 OK", [1]), OwnCertificate.Make());
        using var door = new LoopbackDoor(LoopbackDoor.Options with { InsecureTlsHosts = ["127.0.0.1"] }, server);

        Assert.IsType<DownloadAnswer.Got>(await door.DownloadAsync(server.Address));
    }

    private static CheckedConnector Connector(string addresses) =>
        new(Careful, _ => false, (_, _) => Task.FromResult<IPAddress[]>([.. addresses.Split(' ').Select(IPAddress.Parse)]));

    private sealed class RedirectingHost(string host, Uri target, HttpMessageHandler inner) : DelegatingHandler(inner)
    {
        protected override Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken) => request.RequestUri!.Host == host
            ? Task.FromResult(FakeTransport.Answer(302, "", ("Location", target.ToString())))
            : base.SendAsync(request, cancellationToken);
    }
}
