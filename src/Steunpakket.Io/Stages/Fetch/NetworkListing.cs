using Steunpakket.Core.Documents;
using Steunpakket.Io.Configuration;
using Steunpakket.Io.Running;
using Steunpakket.Io.Sources;
using Steunpakket.Io.Stages.Fetch.Downloading;
using Steunpakket.Io.Stages.Fetch.State;

namespace Steunpakket.Io.Stages.Fetch;

/// <summary>What the network sources list and what was had of it, out of fetch's memory; asks nothing.</summary>
internal sealed class NetworkListing(RunContext context, FetchState state)
{
    /// <summary>The ledger's word for a line of a source whose document another source gives.</summary>
    public const string MergedRule = "merged";

    private readonly IReadOnlyList<(string Name, string Supplier)> _sources =
        [.. context.Config.Sources.OfType<ApiSourceSettings>().Select(settings => (settings.NameOrDefault, settings.Supplier))];

    /// <summary>Every line of every document, and every document that is no more.</summary>
    public IEnumerable<ListedDocument> List()
    {
        foreach (var gemeente in state.Windows.Gemeenten())
        {
            var windows = Windows(gemeente).ToDictionary(window => window.Id);
            var downloads = state.Downloads.Of(gemeente);
            var tombstones = state.Tombstones.Of(gemeente).ToDictionary(tombstone => tombstone.Id);
            foreach (var document in DocumentMerge.Of(state.Listed.Of(gemeente), windows, _sources))
            {
                foreach (var line in Lines((gemeente, document), downloads.GetValueOrDefault(document.Id), tombstones.GetValueOrDefault(document.Id)))
                {
                    yield return line;
                }

                tombstones.Remove(document.Id);
            }

            // What was purged and is listed no more leaves no line: nobody can bring it back.
            foreach (var tombstone in tombstones.Values.Where(tombstone => tombstone.Reason == TombstoneState.Withdrawn))
            {
                yield return Buried(tombstone, downloads.GetValueOrDefault(tombstone.Id)?.Source ?? "unknown");
            }
        }
    }

    /// <summary>The windows of the configured sources, and of accounts that gemeenten.csv still names.</summary>
    public IEnumerable<WindowRecord> Windows(GemeenteCode gemeente)
    {
        var accounts = (context.Gemeenten.Find(gemeente)?.Accounts ?? [])
            .Select(account => $"{account.Gemeente} {account.Supplier}:{account.Id} ").ToList();
        var names = _sources.Select(source => source.Name).ToHashSet(StringComparer.Ordinal);
        return state.Windows.Of(gemeente).Where(window =>
            names.Contains(window.Source) && accounts.Any(account => window.Key.StartsWith(account, StringComparison.Ordinal)));
    }

    private IEnumerable<ListedDocument> Lines((GemeenteCode Gemeente, MergedDocument Document) what, DownloadRecord? download, Tombstone? tombstone)
    {
        // A source that gave the bytes and lists the document no longer cannot speak for it: another does, until it is had anew.
        var giver = download?.Kept == true && what.Document.Sound.Any(line => line.Source == download.Source) ? download.Source : what.Document.Preferred?.Source;
        var row = 0;
        foreach (var (source, document) in what.Document.Lines)
        {
            row++;
            var refusal = document.Refusal ?? Refused(what.Document, download, tombstone);
            var line = new ListedDocument
            {
                Row = row,
                Id = document.Id,
                Gemeente = what.Gemeente,
                Source = source,
                Title = document.Title,
                MeetingDate = document.MeetingDate,
                Meeting = document.Meeting,
                DocumentType = document.DocumentType,
                Url = document.Url,
                Refusal = refusal,
            };
            line = line with { Flags = ListedFlags.Of(line, context.Gemeenten.Find(what.Gemeente), further: [document.Flags, download?.Flags]) };
            yield return refusal is null ? With(line, download!, giver!) : line;
        }
    }

    private static ListedDocument With(ListedDocument line, DownloadRecord download, string giver) => line with
    {
        File = download.Sha256,
        Sha256 = download.Sha256,
        Bytes = download.Bytes ?? 0,
        Version = download.Version,
        Refusal = line.Source == giver ? null : Refusal.Dropped(MergedRule, $"its bytes came by {giver}"),
    };

    private Refusal? Refused(MergedDocument document, DownloadRecord? download, Tombstone? tombstone) =>
        tombstone?.Reason == TombstoneState.Purged ? Refusal.Dropped(TombstoneState.Purged)
        : document.IsConfidential ? Refusal.Dropped(MergedDocument.ConfidentialRule)
        : !document.Sound.Any(line => line.Document.MeetingDate is not { } date || context.Config.Period.Contains(date)) ? Refusal.Dropped("outside_period")
        : download is null ? Refusal.Dropped("not_fetched_yet")
        : download.Kept ? null
        : Refusal.Failed(download.Reason!, download.Detail);

    private static ListedDocument Buried(Tombstone tombstone, string source) => new()
    {
        Row = 1,
        Id = tombstone.Id,
        Gemeente = tombstone.Gemeente,
        Source = source,
        MeetingDate = tombstone.MeetingDate,
        Refusal = Refusal.Dropped(tombstone.Reason),
    };
}
