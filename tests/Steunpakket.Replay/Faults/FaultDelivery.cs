using System.Text;
using Microsoft.AspNetCore.Http;
using Steunpakket.Replay.Serving;

namespace Steunpakket.Replay.Faults;

/// <summary>Sends an answer as it is, or wrong.</summary>
internal static class FaultDelivery
{
    private const string MissingPage = "<!DOCTYPE html><html lang=\"nl\"><head><title>Niet gevonden</title></head><body><h1>Dit document is niet (meer) beschikbaar</h1></body></html>";
    private static readonly TimeSpan Longest = TimeSpan.FromMinutes(10);

    public static Task SendAsync(HttpContext context, Fault fault, Answer answer) => fault switch
    {
        Fault.None => WholeAsync(context, answer),
        Fault.TooManyRequests => PageAsync(context, 429, "Too Many Requests"),
        Fault.RetryNow => RetryAsync(context, "0"),
        Fault.RetryInASecond => RetryAsync(context, "1"),
        Fault.BlockPage => PageAsync(context, 403, "The request is blocked."),
        Fault.ServerError => PageAsync(context, 500, "Internal Server Error"),
        Fault.BadGateway => PageAsync(context, 502, "Bad Gateway"),
        Fault.Unavailable => PageAsync(context, 503, "Service Unavailable"),
        Fault.GatewayTimeout => PageAsync(context, 504, "Gateway Time-out"),
        Fault.NotFound => PageAsync(context, 404, "Not Found"),
        Fault.Forbidden => PageAsync(context, 403, "Forbidden"),
        Fault.Gone => PageAsync(context, 410, "Gone"),
        Fault.HtmlPage => WholeAsync(context, new Answer(200, "text/html; charset=utf-8", Encoding.UTF8.GetBytes(MissingPage))),
        Fault.EmptyBody => WholeAsync(context, answer with { Body = [] }),
        Fault.TruncatedBody => WholeAsync(context, answer with { Body = answer.Body[..(answer.Body.Length / 2)] }),
        Fault.RedirectLoop => RedirectAsync(context, context.Request.PathBase + context.Request.Path + context.Request.QueryString),
        Fault.RedirectToPrivate => RedirectAsync(context, "http://169.254.169.254/latest/meta-data/"),
        Fault.RedirectToFile => RedirectAsync(context, "file:///etc/hostname"),
        Fault.GzipBomb => BombAsync(context, answer),
        Fault.Stall => Task.Delay(Longest, context.RequestAborted),
        Fault.CutBefore => CutAsync(context),
        Fault.CutConnection => HalfAsync(context, answer, withLength: false),
        Fault.WrongLength => HalfAsync(context, answer, withLength: true),
        Fault.SlowDrip => DripAsync(context, answer, pieces: 10),
        Fault.EndlessDrip => EndlessAsync(context, answer),
        _ => throw new ArgumentOutOfRangeException(nameof(fault), fault, "A fault that nobody delivers."),
    };

    private static async Task WholeAsync(HttpContext context, Answer answer)
    {
        Head(context, answer);
        context.Response.ContentLength = answer.Body.Length;
        if (!HttpMethods.IsHead(context.Request.Method))
        {
            await context.Response.BodyWriter.WriteAsync(answer.Body, context.RequestAborted);
        }
    }

    private static Task PageAsync(HttpContext context, int status, string text) =>
        WholeAsync(context, new Answer(status, "text/html", Encoding.UTF8.GetBytes($"<html><body><h1>{text}</h1></body></html>")));

    private static Task RetryAsync(HttpContext context, string seconds)
    {
        context.Response.Headers.RetryAfter = seconds;
        return PageAsync(context, 429, "Too Many Requests");
    }

    private static Task RedirectAsync(HttpContext context, string to)
    {
        context.Response.Headers.Location = to;
        return PageAsync(context, 302, "Found");
    }

    private static Task BombAsync(HttpContext context, Answer answer)
    {
        context.Response.Headers.ContentEncoding = "gzip";
        return WholeAsync(context, answer with { Body = Bomb.Bytes });
    }

    private static Task CutAsync(HttpContext context)
    {
        context.Abort();
        return Task.CompletedTask;
    }

    private static async Task HalfAsync(HttpContext context, Answer answer, bool withLength)
    {
        Head(context, answer);
        context.Response.ContentLength = withLength ? answer.Body.Length : null;
        await context.Response.Body.WriteAsync(answer.Body.AsMemory(0, answer.Body.Length / 2), context.RequestAborted);
        await context.Response.Body.FlushAsync(context.RequestAborted);
        context.Abort();
    }

    private static async Task DripAsync(HttpContext context, Answer answer, int pieces)
    {
        Head(context, answer);
        context.Response.ContentLength = answer.Body.Length;
        foreach (var piece in answer.Body.Chunk(Math.Max(answer.Body.Length / pieces, 1)))
        {
            await context.Response.Body.WriteAsync(piece, context.RequestAborted);
            await context.Response.Body.FlushAsync(context.RequestAborted);
            await Task.Delay(100, context.RequestAborted);
        }
    }

    private static async Task EndlessAsync(HttpContext context, Answer answer)
    {
        Head(context, answer);
        for (var until = DateTime.UtcNow + Longest; DateTime.UtcNow < until;)
        {
            await context.Response.Body.WriteAsync("."u8.ToArray(), context.RequestAborted);
            await context.Response.Body.FlushAsync(context.RequestAborted);
            await Task.Delay(100, context.RequestAborted);
        }
    }

    private static void Head(HttpContext context, Answer answer)
    {
        context.Response.StatusCode = answer.Status;
        context.Response.ContentType = answer.ContentType;
        foreach (var (name, value) in answer.Headers)
        {
            context.Response.Headers[name] = value;
        }
    }
}
