namespace Steunpakket.Io.Http;

/// <summary>Gets documents' bytes, under the same rules as <see cref="IApi"/>.</summary>
public interface IDocumentDoor : IApi, IDisposable
{
    /// <summary>Never throws for what a server does.</summary>
    Task<DownloadAnswer> DownloadAsync(DownloadQuestion question, CancellationToken cancellationToken);
}
