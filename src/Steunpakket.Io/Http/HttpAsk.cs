namespace Steunpakket.Io.Http;

/// <summary>What is sent, for an API or for a download.</summary>
internal sealed record HttpAsk(Uri Address, TimeSpan Timeout, long MaxBytes)
{
    /// <summary>What to post; null to get.</summary>
    public ReadOnlyMemory<byte>? Body { get; init; }

    public string? ContentType { get; init; }

    /// <summary>Of the question; not sent to another host than it was meant for.</summary>
    public IReadOnlyDictionary<string, string> Headers { get; init; } = new Dictionary<string, string>();

    public string? ETag { get; init; }

    public string? LastModified { get; init; }

    public int Units { get; init; } = 1;

    /// <summary>Where a document goes; null keeps the answer in memory.</summary>
    public string? File { get; init; }

    /// <summary>Since when a 403 was taken for throttling, on the clock of the budget's brake.</summary>
    public TimeSpan? ForbiddenSince { get; init; }

    public static HttpAsk Of(ApiQuestion question) => new(question.Address, question.Timeout, question.MaxBytes)
    {
        Body = question.Body,
        ContentType = question.ContentType,
        Headers = question.Headers,
        Units = question.Units,
    };

    public static HttpAsk Of(DownloadQuestion question) => new(question.Address, question.Timeout, question.MaxBytes)
    {
        File = question.TemporaryFile,
        ETag = Validator(question.ETag),
        LastModified = Validator(question.LastModified),
    };

    /// <returns>Null for what cannot be sent back as it is.</returns>
    internal static string? Validator(string? header) => header is { Length: > 0 and <= 1024 } && UserAgent.IsPlain(header) ? header : null;

    public HttpRequestMessage ToMessage(string userAgent)
    {
        var message = new HttpRequestMessage(Body is null ? HttpMethod.Get : HttpMethod.Post, Address);
        Add(message, "User-Agent", userAgent);
        Add(message, "Accept-Encoding", ContentCoding.Accepted);
        foreach (var (name, value) in Headers)
        {
            Add(message, name, value);
        }

        if (!message.Headers.Contains("Accept"))
        {
            Add(message, "Accept", "*/*");
        }

        Add(message, "If-None-Match", ETag);
        Add(message, "If-Modified-Since", LastModified);
        if (Body is { } body)
        {
            message.Content = new ReadOnlyMemoryContent(body);
            if (ContentType is not null)
            {
                message.Content.Headers.TryAddWithoutValidation("Content-Type", ContentType);
            }
        }

        return message;
    }

    private static void Add(HttpRequestMessage message, string name, string? value)
    {
        if (value is not null && !message.Headers.TryAddWithoutValidation(name, value))
        {
            throw new ArgumentException($"'{name}' is no request header.", nameof(name));
        }
    }
}
