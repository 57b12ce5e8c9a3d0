using System.Globalization;
using Steunpakket.Core.Documents;
using Steunpakket.Core.Quality;

namespace Steunpakket.Io.Sources.Notubiz;

/// <summary>Makes ours of a document as Notubiz describes it (SOURCES 3.4).</summary>
internal static class NotubizDocument
{
    /// <summary>Types that tell nothing about the document, as opposed to <c>Motie</c> or <c>Raadsvoorstel</c>.</summary>
    private static readonly string[] SaysNothing = ["Document", "Pdf"];

    /// <param name="row">Place among the documents of <paramref name="place"/>, from 1, for one without an id.</param>
    public static SupplierDocument Read(NotubizNode document, NotubizPlace place, int row, NotubizCalls calls)
    {
        var address = ListedAddress.Repair(document.Text("url"));
        var id = Id(document, address);
        var version = document.Text("version");
        var file = File(document, version);
        var ours = Describe(document, place, file) with { Id = new DocumentId(NotubizSource.Type, place.Gemeente, id ?? Place(place, row)) };
        if (place.Hidden || document.IsHidden)
        {
            return ours with { Refusal = Refusal.Dropped("confidential") };
        }

        if (id is null)
        {
            return ours with { Url = address, Refusal = Refusal.Failed("no_id", document.Text("id") ?? document.Text("title")) };
        }

        var direct = version is null ? null : calls.Document(id, version);
        return ours with
        {
            Url = address ?? direct,
            OtherUrls = address is not null && direct is not null && address != direct ? [direct] : [],
            Version = string.Join(' ', new[] { version, document.Text("last_modified") }.OfType<string>()) is { Length: > 0 } sign ? sign : null,
            FileName = ListedText.CleanPlain(file?.Text("file_name")),
            MediaType = file?.Text("mime_type"),
        };
    }

    private static SupplierDocument Describe(NotubizNode document, NotubizPlace place, NotubizNode? file)
    {
        // publication_date is not one: it moves with the clock (SOURCES 3.4).
        var own = place.Day is null ? SupplierDates.WallClock(document.Text("date")) : null;
        return new SupplierDocument
        {
            Id = default,
            Title = ListedText.Clean(document.Text("title")) ?? ListedText.CleanPlain(file?.Text("file_name")),
            MeetingDate = place.Day ?? own,
            Meeting = place.Name,
            DocumentType = Kind(document, place),
            Flags = own is null ? place.Flags : $"{place.Flags} {QualityFlags.RegisterDate}".TrimStart(),
        };
    }

    private static string Place(NotubizPlace place, int row) =>
        string.Create(CultureInfo.InvariantCulture, $"{place.Key.Replace(' ', '-')}-row-{row}");

    private static string? Id(NotubizNode document, Uri? address) =>
        Usable(document.Text("id")) ?? Usable(VendorAddress.Parse(address)?.Id) ?? Usable(VendorAddress.Parse(ListedAddress.Repair(document.Text("self")))?.Id);

    private static string? Usable(string? id) => id is not null && id.All(char.IsAsciiDigit) && id.Any(digit => digit != '0') ? id : null;

    /// <summary>The file of the current version; the newest, which stands first, where none is named so.</summary>
    private static NotubizNode? File(NotubizNode document, string? version)
    {
        var files = document.List("versions") ?? [];
        return files.Where(file => version is not null && file.Text("id") == version).Concat(files).Select(file => (NotubizNode?)file).FirstOrDefault();
    }

    private static string? Kind(NotubizNode document, NotubizPlace place)
    {
        var kinds = (document.List("types") ?? []).Select(type => ListedText.Clean(type.Text("value") ?? type.Text("name"))).OfType<string>().ToList();
        return kinds.FirstOrDefault(kind => !SaysNothing.Contains(kind, StringComparer.OrdinalIgnoreCase)) ?? place.Kind ?? kinds.FirstOrDefault();
    }
}
