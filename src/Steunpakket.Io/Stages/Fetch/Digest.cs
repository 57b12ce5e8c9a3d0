using System.Globalization;
using Steunpakket.Core.Documents;
using Steunpakket.Core.Quality;
using Steunpakket.Io.Running;
using Steunpakket.Io.Stages.Fetch.State;

namespace Steunpakket.Io.Stages.Fetch;

/// <summary>What fetch brought since the last digest.</summary>
/// <param name="Since">The moment of the last digest; null for the first.</param>
public sealed record Digest(DateTimeOffset? Since, IReadOnlyList<DigestLine> Lines, FetchProblems Problems)
{
    /// <summary>Of the files in a run's folder.</summary>
    public const string FilePattern = "nieuw.*";

    private const string MadeAt = "digest_at";

    /// <summary>Reads what is new; null where nothing was ever asked over the network.</summary>
    public static Digest? Read(RunContext context)
    {
        if (!FetchState.Exists(context.Workspace.Root))
        {
            return null;
        }

        using var state = FetchState.Open(context.Workspace.Root);
        var since = state.Note(MadeAt) is { } note ? DateTimeOffset.FromUnixTimeSeconds(long.Parse(note, CultureInfo.InvariantCulture)) : (DateTimeOffset?)null;
        var from = since ?? DateTimeOffset.UnixEpoch;
        var gone = state.Tombstones.Since(from);
        var lines = state.Downloads.ChangedSince(from).ExceptBy(gone.Select(tombstone => tombstone.Id), download => download.Id).Select(download => Line(context, state, download, from))
            .Concat(gone.Select(tombstone => Line(context, state, tombstone)));
        return new Digest(since, [.. lines.OrderBy(line => line.DocumentId, StringComparer.Ordinal)], FetchProblems.Of(context, state));
    }

    /// <summary>The next digest begins here: what was fetched before is told.</summary>
    /// <param name="read">When this digest was read.</param>
    public static void Told(RunContext context, DateTimeOffset read)
    {
        using var state = FetchState.Open(context.Workspace.Root);
        state.SetNote(MadeAt, read.ToUnixTimeSeconds().ToString(CultureInfo.InvariantCulture));
    }

    private static DigestLine Line(RunContext context, FetchState state, DownloadRecord download, DateTimeOffset since)
    {
        var kind = !download.Kept ? DigestLine.Failed : download.FirstAt >= since || download.Version <= 1 ? DigestLine.New : DigestLine.Changed;
        return Line(context, state, (download.Id, download.Gemeente), kind) with { Reason = download.Kept ? null : download.Reason };
    }

    private static DigestLine Line(RunContext context, FetchState state, Tombstone tombstone) =>
        tombstone.Reason == TombstoneState.Purged
            ? new DigestLine(tombstone.Reason, tombstone.Id.Value, string.Empty, null, null, null)
            : Line(context, state, (tombstone.Id, tombstone.Gemeente), tombstone.Reason);

    private static DigestLine Line(RunContext context, FetchState state, (DocumentId Id, GemeenteCode Gemeente) document, string kind)
    {
        var (title, date, url) = state.Listed.Describe(document.Id);
        return new DigestLine(kind, document.Id.Value, context.Gemeenten.Find(document.Gemeente)?.Name ?? document.Gemeente.Value, BsnMask.MaskOrNull(title), date, Uri.TryCreate(url, UriKind.Absolute, out var address) ? address : null);
    }
}

/// <summary>One document of a digest.</summary>
/// <param name="Kind">new, changed, withdrawn, purged or failed.</param>
/// <param name="Title">As it may be shown: numbers that can be someone's BSN are hidden.</param>
public sealed record DigestLine(string Kind, string DocumentId, string Gemeente, string? Title, DateOnly? MeetingDate, Uri? Url)
{
    public const string New = "new";
    public const string Changed = "changed";
    public const string Failed = "failed";

    /// <summary>Why it failed.</summary>
    public string? Reason { get; init; }
}
