using System.Net;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Hosting.Server;
using Microsoft.AspNetCore.Hosting.Server.Features;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Server.Kestrel.Core;
using Microsoft.Extensions.DependencyInjection;
using Steunpakket.Replay.Counting;
using Steunpakket.Replay.Faults;
using Steunpakket.Replay.Simulation;

namespace Steunpakket.Replay.Serving;

/// <summary>Suppliers on loopback: a whole nation of them, and answers that were recorded.</summary>
public sealed class ReplayServer : IAsyncDisposable
{
    private readonly WebApplication _web;
    private readonly Router _router;
    private Nation _nation;

    private ReplayServer(WebApplication web, Nation nation, RecordedAnswers recorded)
    {
        (_web, _nation, Recorded, _router) = (web, nation, recorded, new Router(recorded));
    }

    /// <summary>Such as <c>http://127.0.0.1:5000</c>, without a slash at its end.</summary>
    public string Address { get; private set; } = string.Empty;

    public FaultRules Faults { get; } = new();

    public RequestLog Log { get; } = new();

    public RecordedAnswers Recorded { get; }

    /// <summary>What happens to lists between their pages. Default nothing.</summary>
    public EntryChange Changing { get; set; }

    /// <summary>As it is this night.</summary>
    public Nation Nation => Volatile.Read(ref _nation);

    /// <summary>From 0; moving on brings all that happened in between.</summary>
    public int Night
    {
        get => Nation.Night;
        set => Volatile.Write(ref _nation, Nation.AtNight(value));
    }

    /// <param name="recorded">Folder of recorded answers; null for none.</param>
    /// <param name="port">0 for any that is free.</param>
    public static async Task<ReplayServer> StartAsync(Nation nation, string? recorded = null, int port = 0)
    {
        var builder = WebApplication.CreateEmptyBuilder(new WebApplicationOptions());
        builder.WebHost.UseKestrelCore().ConfigureKestrel(kestrel =>
        {
            kestrel.AddServerHeader = false;
            kestrel.Limits.MinResponseDataRate = null;
            kestrel.Listen(IPAddress.Loopback, port, listen => listen.Protocols = HttpProtocols.Http1);
        });
        var server = new ReplayServer(builder.Build(), nation, new RecordedAnswers(recorded));
        server._web.Run(server.ServeAsync);
        await server._web.StartAsync();
        server.Address = server._web.Services.GetRequiredService<IServer>().Features.Get<IServerAddressesFeature>()!.Addresses.First();
        return server;
    }

    /// <summary>What would be answered now, without faults and uncounted.</summary>
    public Answer Ask(Question question) => _router.Answer(question);

    /// <summary>A question to this server as it is now.</summary>
    public Question Question(string path, string query = "", string? body = null) => new(Nation, Address, path, query, body) { Changing = Changing };

    public async ValueTask DisposeAsync()
    {
        using var soon = new CancellationTokenSource(TimeSpan.FromMilliseconds(200));
        await _web.StopAsync(soon.Token);
        await _web.DisposeAsync();
    }

    private async Task ServeAsync(HttpContext context)
    {
        var body = HttpMethods.IsPost(context.Request.Method) ? await BodyAsync(context) : null;
        if (context.Request.Path.StartsWithSegments("/control", StringComparison.Ordinal, out var control))
        {
            await FaultDelivery.SendAsync(context, Fault.None, ReplayControl.Answer(this, control.Value ?? ""));
            return;
        }

        try
        {
            await AnswerAsync(context, body);
        }
        catch (OperationCanceledException) when (context.RequestAborted.IsCancellationRequested)
        {
            // The asker gave up; nobody is left to tell.
        }
        catch (Exception wrong) when (!context.Response.HasStarted)
        {
            // A mistake of ours, not a supplier's fault: say so where the asker's test sees it.
            await FaultDelivery.SendAsync(context, Fault.None, Answer.Text("mistake", "text/plain", $"replay: {wrong}", 599));
        }
    }

    private async Task AnswerAsync(HttpContext context, string? body)
    {
        var question = Question(RawPath(context), context.Request.QueryString.Value ?? "", body) with { Header = name => context.Request.Headers[name].FirstOrDefault() };
        var answer = _router.Answer(question);
        var area = Router.Area(question, answer);
        var key = $"{question.Path}{question.QueryText}{(area == "ibabs-soap" ? $"#{answer.Kind}" : "")}";
        var (fault, sent) = Faults.For(key, body ?? "", answer);
        var log = Log.Begin(
            new AskedRequest(DateTimeOffset.UtcNow, context.Request.Method, area, answer.Kind, key, context.Request.Headers.UserAgent, sent.Status, fault), answer.Document);
        try
        {
            await FaultDelivery.SendAsync(context, fault, sent);
        }
        finally
        {
            log.End();
        }
    }

    // Percent signs as they came: an id may hold an encoded slash.
    private static string RawPath(HttpContext context)
    {
        var target = context.Features.Get<Microsoft.AspNetCore.Http.Features.IHttpRequestFeature>()!.RawTarget;
        return target.Split('?', 2)[0];
    }

    private static async Task<string> BodyAsync(HttpContext context)
    {
        using var reader = new StreamReader(context.Request.Body);
        return await reader.ReadToEndAsync(context.RequestAborted);
    }
}
