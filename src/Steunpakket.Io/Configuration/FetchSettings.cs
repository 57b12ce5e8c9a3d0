using System.ComponentModel.DataAnnotations;

namespace Steunpakket.Io.Configuration;

/// <summary>How sources are asked over the network (config block <c>fetch</c>).</summary>
public sealed record FetchSettings
{
    /// <summary>Who to write to when our requests trouble a supplier: an e-mail or web address. Needed when a source is asked over the network.</summary>
    public string? Contact { get; init; }

    /// <summary>Minutes after which fetching stops for this run and goes on in the next; 0 for no limit. Default 0.</summary>
    [Range(0, 100000)]
    public int MaxMinutes { get; init; }

    /// <summary>MiB one document may have. Default 100, from 1 to 2000.</summary>
    [Range(1, 2000)]
    public int MaxDocumentMegabytes { get; init; } = 100;

    /// <summary>Seconds one download may take. Default 600, from 1 to 36000.</summary>
    [Range(1, 36000)]
    public int DownloadSeconds { get; init; } = 600;

    /// <summary>Seconds an answer may take. Default 90, from 1 to 3600.</summary>
    [Range(1, 3600)]
    public int AnswerSeconds { get; init; } = 90;

    /// <summary>Windows of meetings this many days back and later are asked in every run. Default 100.</summary>
    [Range(0, 100000)]
    public int NewestDays { get; init; } = 100;

    /// <summary>Older windows are asked again about every this many days, each on a day of its own. Default 30.</summary>
    [Range(1, 100000)]
    public int RecheckDays { get; init; } = 30;

    /// <summary>How often to try again after a failure that may pass. Default 3, from 0 to 10.</summary>
    [Range(0, 10)]
    public int Retries { get; init; } = 3;

    /// <summary>Seconds before the first further try; doubled for each next one. Default 2.</summary>
    [Range(0.001, 600)]
    public double RetrySeconds { get; init; } = 2;

    /// <summary>Seconds a supplier is left alone that throttles without saying for how long; doubled while it repeats. Default 30.</summary>
    [Range(0.001, 900)]
    public double CooldownSeconds { get; init; } = 30;

    /// <summary>Also connect to private, loopback and link-local addresses. Default false.</summary>
    public bool AllowPrivateHosts { get; init; }

    /// <summary>Hosts whose TLS certificates are not checked. Default none.</summary>
    public IReadOnlyList<string> InsecureTlsHosts { get; init; } = [];
}
