using System.Diagnostics.CodeAnalysis;
using System.Security.Cryptography;
using System.Text;
using Steunpakket.Core.Documents;
using Steunpakket.Extraction;
using Steunpakket.Io.Configuration;
using Steunpakket.Io.Http;
using Steunpakket.Io.Sources;
using Steunpakket.Io.Stages.Fetch.State;
using Steunpakket.Io.Storage;

namespace Steunpakket.Io.Stages.Fetch.Downloading;

/// <summary>Gets one document's bytes: at the best address, else the next, else the text a source has of it.</summary>
internal sealed class DocumentDownloader(
    FetchState state, IDocumentDoor door, RawFiles raw, (FetchSettings Settings, TimeProvider Time) how, IReadOnlyDictionary<string, ITextSupplier> texts)
{
    public const string HtmlInstead = "html_instead_of_document";
    public const string WrongDocument = "wrong_document";

    /// <param name="before">What is known of its bytes; null when nothing.</param>
    public async Task GetAsync(MergedDocument document, GemeenteCode gemeente, DownloadRecord? before, CancellationToken cancellationToken)
    {
        var found = await TryAddressesAsync(document, before, cancellationToken);
        if (found is Found.Nothing nothing)
        {
            found = await TryTextsAsync(document, nothing, cancellationToken);
        }

        var record = Record((document, gemeente), before, found);
        state.Together(() =>
        {
            state.Downloads.Put(record);
            if (record.Kept && record.Version != before?.Version)
            {
                state.Downloads.PutVersion(record);
            }
        });
    }

    private async Task<Found> TryAddressesAsync(MergedDocument document, DownloadRecord? before, CancellationToken cancellationToken)
    {
        Found.Nothing? first = null;
        foreach (var place in document.Addresses)
        {
            var isAsBefore = before is { Kept: true, Sha256: { } sha256 } && before.Wanted == document.Wanted && before.Source == place.Source && raw.Contains(sha256);
            switch (await TryAddressAsync(place, isAsBefore ? before : null, document.IsClaimedBinary, cancellationToken))
            {
                case Found.Nothing nothing:
                    first = first is null ? nothing : first with { Transient = first.Transient || nothing.Transient };
                    break;
                case var found:
                    return found;
            }
        }

        return first ?? new Found.Nothing(document.Preferred!.Source, "no_address", "the source gives no address", Transient: false);
    }

    private async Task<Found> TryAddressAsync(
        DocumentAddress place, DownloadRecord? before, bool isClaimedBinary, CancellationToken cancellationToken)
    {
        var question = new DownloadQuestion(place.Address)
        {
            TemporaryFile = raw.Temporary(),
            MaxBytes = (long)how.Settings.MaxDocumentMegabytes << 20,
            Timeout = TimeSpan.FromSeconds(how.Settings.DownloadSeconds),
            ETag = before?.ETag,
            LastModified = before?.LastModified,
        };
        switch (await door.DownloadAsync(question, cancellationToken))
        {
            case DownloadAnswer.NotModified:
                return new Found.AsBefore();
            case DownloadAnswer.Refused refused:
                return new Found.Nothing(place.Source, refused.Reason, refused.Detail, refused.Transient);
            case DownloadAnswer.Got got when isClaimedBinary && FileSniffer.Sniff(question.TemporaryFile).Kind == "html":
                File.Delete(question.TemporaryFile);
                return new Found.Nothing(place.Source, HtmlInstead, "an HTML page came where a document of another format was announced", Transient: false);
            case DownloadAnswer.Got got when place.Bytes is { } expected && got.Bytes != expected:
                File.Delete(question.TemporaryFile);
                return new Found.Nothing(place.Source, WrongDocument, $"{got.Bytes} bytes came where {expected} were announced", Transient: false);
            case DownloadAnswer.Got got:
                raw.Keep(question.TemporaryFile, got.Sha256);
                return new Found.Bytes(place.Source, got);
            case var other:
                throw new InvalidOperationException($"A fourth kind of answer: {other}.");
        }
    }

    [SuppressMessage("Design", "CA1031", Justification = "One failing source never stops the others: what an adapter did not foresee is a text that is not had now.")]
    private async Task<Found> TryTextsAsync(MergedDocument document, Found.Nothing nothing, CancellationToken cancellationToken)
    {
        foreach (var line in document.Sound.Where(line => line.Document.TextReference is not null && texts.ContainsKey(line.Source)).DistinctBy(line => line.Source))
        {
            try
            {
                if (await texts[line.Source].TextAsync(door, line.Document.TextReference!, cancellationToken) is { Pages.Count: > 0 } text)
                {
                    return Keep(line.Source, text, nothing);
                }
            }
            catch (Exception away) when (!cancellationToken.IsCancellationRequested && away is not (IOException or UnauthorizedAccessException))
            {
                nothing = nothing with { Transient = true };
            }
        }

        return nothing;
    }

    private Found.Text Keep(string source, SuppliedText text, Found.Nothing nothing)
    {
        var bytes = Encoding.UTF8.GetBytes(string.Join('\f', text.Pages.Select(page => page.Replace('\f', ' '))));
        var sha256 = Convert.ToHexStringLower(SHA256.HashData(bytes));
        var temporary = raw.Temporary();
        File.WriteAllBytes(temporary, bytes);
        raw.Keep(temporary, sha256);
        return new Found.Text(source, sha256, bytes.Length, text.Flags, nothing);
    }

    private DownloadRecord Record((MergedDocument Document, GemeenteCode Gemeente) what, DownloadRecord? before, Found found)
    {
        var now = how.Time.GetUtcNow();
        var record = new DownloadRecord
        {
            Id = what.Document.Id,
            Gemeente = what.Gemeente,
            MeetingDate = what.Document.NewestDate,
            Wanted = what.Document.Wanted,
            Kept = false,
            Source = what.Document.Preferred!.Source,

            // Of a failed one the last bytes: when they come back as they were, that is no new version.
            Sha256 = before?.Sha256,
            Version = before?.Version ?? 0,
            FirstAt = before?.FirstAt ?? now,
            ChangedAt = before is null || (before.Kept && found is Found.Nothing) ? now : before.ChangedAt,
            CheckedAt = now,
        };
        record = found switch
        {
            // Better the bytes of yesterday than none, while the newer ones cannot be had for a moment.
            Found.Nothing { Transient: true } when before is { Kept: true } => before with { MeetingDate = record.MeetingDate, CheckedAt = now },
            Found.AsBefore => before! with { MeetingDate = record.MeetingDate, CheckedAt = now },
            Found.Nothing nothing => record with { Source = nothing.Source, Reason = nothing.Reason, Detail = nothing.Detail, Transient = nothing.Transient },
            Found.Bytes(var source, var got) => record with
            {
                Kept = true,
                Source = source,
                Sha256 = got.Sha256,
                Bytes = got.Bytes,
                ETag = got.ETag,
                LastModified = got.LastModified,
                MediaType = got.MediaType,
            },
            Found.Text text => record with
            {
                Kept = true,
                Source = text.Source,
                Sha256 = text.Sha256,
                Bytes = text.Length,
                Flags = text.Flags,
                Reason = text.Instead.Reason,
                Detail = text.Instead.Detail,
                Transient = text.Instead.Transient,
            },
            _ => throw new InvalidOperationException("Something else was found."),
        };
        return !record.Kept || (before?.Kept == true && before.Sha256 == record.Sha256) ? record
            : record with { Version = record.Version + (record.Sha256 == before?.Sha256 ? 0 : 1), ChangedAt = now };
    }

    private abstract record Found
    {
        internal sealed record AsBefore : Found;

        internal sealed record Nothing(string Source, string Reason, string Detail, bool Transient) : Found;

        internal sealed record Bytes(string Source, DownloadAnswer.Got Got) : Found;

        internal sealed record Text(string Source, string Sha256, long Length, string Flags, Nothing Instead) : Found;
    }
}
