using System.Collections.Concurrent;
using System.Security.Cryptography;
using System.Text;
using Steunpakket.Io.Http;

namespace Steunpakket.Io.Tests.Stages.Fetch.Network;

/// <summary>Answers every question with an empty object and every download with a text made of its address; counts both.</summary>
internal sealed class FakeDoor : IDocumentDoor
{
    public ConcurrentQueue<string> Questions { get; } = new();

    public ConcurrentQueue<string> Downloads { get; } = new();

    /// <summary>Bytes of an address, in place of those made of it.</summary>
    public ConcurrentDictionary<string, string> Bodies { get; } = new();

    /// <summary>What is answered instead of bytes.</summary>
    public ConcurrentDictionary<string, DownloadAnswer.Refused> Refusals { get; } = new();

    /// <summary>Validators by address; a conditional request with the same one is answered "not modified".</summary>
    public ConcurrentDictionary<string, string> ETags { get; } = new();

    /// <summary>Called before every question and download; may throw to play a kill.</summary>
    public Action<string> Before { get; set; } = _ => { };

    public Task<ApiAnswer> AskAsync(ApiQuestion question, CancellationToken cancellationToken)
    {
        Before(question.Address.AbsoluteUri);
        Questions.Enqueue(question.Address.AbsoluteUri);
        return Task.FromResult(new ApiAnswer(200, "{}"u8.ToArray(), new Dictionary<string, string>()));
    }

    public async Task<DownloadAnswer> DownloadAsync(DownloadQuestion question, CancellationToken cancellationToken)
    {
        var address = question.Address.AbsoluteUri;
        Before(address);
        Downloads.Enqueue(address);
        if (Refusals.TryGetValue(address, out var refused))
        {
            return refused;
        }

        ETags.TryGetValue(address, out var tag);
        if (tag is not null && question.ETag == tag)
        {
            return new DownloadAnswer.NotModified();
        }

        var bytes = Encoding.UTF8.GetBytes(Bodies.GetValueOrDefault(address, $"Tekst van {address} over sport en jeugd."));
        await File.WriteAllBytesAsync(question.TemporaryFile, bytes, CancellationToken.None);
        return new DownloadAnswer.Got(bytes.Length, Convert.ToHexStringLower(SHA256.HashData(bytes)), tag, null, "text/plain", question.Address);
    }

    public void Dispose()
    {
    }
}
