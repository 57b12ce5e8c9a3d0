using System.Security.Cryptography;
using System.Text;
using System.Text.Json;
using System.Text.RegularExpressions;
using Steunpakket.Core.Documents;
using Steunpakket.Core.Gemeenten;
using Steunpakket.Core.Quality;

namespace Steunpakket.Io.Sources.Ori;

/// <summary>Reads one MediaObject (SOURCES 1.5).</summary>
internal sealed partial class OriDocument(SupplierAccount account, string baseUrl)
{
    // In ids of documents that no supplier we know has an id for.
    private const string OriName = "ori";

    public SupplierDocument Read(string? index, string id, JsonElement source)
    {
        var url = ListedAddress.Repair(source.FirstText("original_url"));
        var resolve = OriResolve.Parse(source.FirstText("url"));
        var bytes = source.Number("size_in_bytes");
        var vendor = resolve?.Document ?? VendorAddress.Parse(url) ?? OriOrigin.Parse(source.Field("was_generated_by"));
        var known = vendor is { } key ? new DocumentId(key.Supplier, account.Gemeente, key.Id)
            : url is not null ? new DocumentId(OriName, account.Gemeente, Hash(url))
            : (DocumentId?)null;
        var mirror = resolve?.Address(baseUrl, bytes);
        return new SupplierDocument
        {
            Id = known ?? new DocumentId(OriName, account.Gemeente, id),
            Title = ListedText.Clean(source.FirstText("name")),
            MeetingDate = SupplierDates.WallClock(source.FirstText("last_discussed_at")),
            Url = url,
            OtherUrls = mirror is null ? [] : [mirror],
            Version = source.FirstText("date_modified"),
            FileName = ListedText.CleanPlain(source.FirstText("file_name")),
            MediaType = source.FirstText("content_type"),
            Bytes = bytes,
            TextReference = $"{index ?? account.Id}/{id}",
            Flags = Flags(resolve?.IsRegister == true, known is null),
        };
    }

    private static string Flags(bool register, bool unstable) =>
        string.Join(' ', from flag in new[] { register ? QualityFlags.RegisterDate : null, unstable ? QualityFlags.UnstableId : null } where flag is not null select flag);

    // The address as SOURCES 1.10b compares it; 64 bits of its hash are plenty within one gemeente.
    private static string Hash(Uri url)
    {
        var normalised = NotubizVersion().Replace(url.AbsoluteUri[(url.Scheme.Length + 3)..].ToLowerInvariant(), "$1");
        return Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(normalised)))[..16];
    }

    [GeneratedRegex(@"(/document/\d+)/\d+$")]
    private static partial Regex NotubizVersion();
}
