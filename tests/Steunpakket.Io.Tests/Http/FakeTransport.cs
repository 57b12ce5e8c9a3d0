using System.Net;
using System.Text;

namespace Steunpakket.Io.Tests.Http;

/// <summary>Answers without a network, at once, and remembers when it was asked what.</summary>
internal sealed class FakeTransport(TimeProvider time, Func<HttpRequestMessage, int, HttpResponseMessage> answer) : HttpMessageHandler
{
    private readonly Lock _lock = new();
    private readonly long _origin = time.GetTimestamp();

    public List<(TimeSpan At, string Address)> Asked { get; } = [];

    public static HttpResponseMessage Answer(int status, string body = "ok", params (string Name, string Value)[] headers)
    {
        var response = new HttpResponseMessage((HttpStatusCode)status) { Content = new ByteArrayContent(Encoding.UTF8.GetBytes(body)) };
        foreach (var (name, value) in headers)
        {
            if (!response.Headers.TryAddWithoutValidation(name, value))
            {
                response.Content.Headers.TryAddWithoutValidation(name, value);
            }
        }

        return response;
    }

    protected override Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken)
    {
        int index;
        lock (_lock)
        {
            index = Asked.Count;
            Asked.Add((time.GetElapsedTime(_origin), request.RequestUri!.AbsoluteUri));
        }

        return Task.FromResult(answer(request, index));
    }
}
