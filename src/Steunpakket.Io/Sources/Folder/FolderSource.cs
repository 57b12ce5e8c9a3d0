using System.Globalization;
using Steunpakket.Core.Documents;
using Steunpakket.Core.Gemeenten;
using Steunpakket.Core.Quality;
using Steunpakket.Extraction;
using Steunpakket.Io.Configuration;

namespace Steunpakket.Io.Sources.Folder;

/// <summary>Documents that stand in a folder: analysts' own, CI corpora, air-gapped machines.</summary>
public sealed class FolderSource(FolderSettings settings, GemeenteTable gemeenten) : IDocumentSource
{
    private readonly string _root = WithSeparator(Path.GetFullPath(settings.Path));
    private readonly RealPaths _real = new();
    private readonly string _realRoot = WithSeparator(new RealPaths().Of(Path.TrimEndingDirectorySeparator(Path.GetFullPath(settings.Path))) ?? settings.Path);

    public string Name => settings.NameOrDefault;

    public string PathOf(string file) => Path.GetFullPath(Path.Combine(_root, file));

    public IEnumerable<ListedDocument> List()
    {
        var number = 0;
        foreach (var (row, wrong) in FolderManifest.Read(settings.Manifest))
        {
            number++;
            yield return row is null
                ? Refused(number, Refusal.Failed("malformed_row", wrong))
                : Describe(number, row);
        }
    }

    private ListedDocument Refused(int number, Refusal refusal) => new()
    {
        Row = number,
        Id = new DocumentId(Name, GemeenteCode.Unknown, string.Create(CultureInfo.InvariantCulture, $"row-{number}")),
        Gemeente = GemeenteCode.Unknown,
        Source = Name,
        Refusal = refusal,
    };

    private ListedDocument Describe(int number, ManifestRow row)
    {
        if (string.IsNullOrWhiteSpace(row.Id))
        {
            return Refused(number, Refusal.Failed("no_id", row.Title));
        }

        var gemeente = gemeenten.Find(row.Gemeente);
        var code = gemeente?.Code ?? GemeenteCode.Unknown;
        var listed = new ListedDocument
        {
            Row = number,
            Id = new DocumentId(Name, code, row.Id.Trim()),
            Gemeente = code,
            Source = Name,
            Title = ListedText.Clean(row.Title),
            MeetingDate = Date(row.Date),
            Meeting = ListedText.CleanPlain(row.Meeting),
            DocumentType = ListedText.CleanPlain(row.DocumentType),
            Url = Url(row.Url),
            File = row.File,
        };
        listed = listed with { Flags = ListedFlags.Of(listed, gemeente, string.IsNullOrWhiteSpace(row.Date) ? QualityFlags.Undated : QualityFlags.InvalidDate) };
        return gemeente is null ? listed with { Refusal = UnknownGemeente(row.Gemeente) } : WithFile(listed);
    }

    private Refusal UnknownGemeente(string name) =>
        Refusal.Failed("unknown_gemeente", gemeenten.Suggest(name) is [_, ..] near ? $"{name}; near: {string.Join(", ", near)}" : name);

    private ListedDocument WithFile(ListedDocument listed)
    {
        var path = listed.File!.Contains('\0', StringComparison.Ordinal) ? null : PathOf(listed.File);
        if (path is null || !path.StartsWith(_root, StringComparison.Ordinal))
        {
            return listed with { Refusal = Refusal.Failed("outside_folder", listed.File) };
        }

        var real = _real.Of(path);
        if (real?.StartsWith(_realRoot, StringComparison.Ordinal) == false && path != _root)
        {
            return listed with { Refusal = Refusal.Failed("outside_folder", $"{listed.File} leads out by a link") };
        }

        if (real is null || new FileInfo(real) is not { Exists: true } file)
        {
            return listed with { Refusal = Refusal.Failed("missing_file", listed.File) };
        }

        return RegularFile.Is(file)
            ? listed with { Bytes = file.Length, Modified = file.LastWriteTimeUtc.Ticks }
            : listed with { Refusal = Refusal.Failed("unreadable_file", $"{listed.File} cannot be opened, or is a pipe, socket or device") };
    }

    private static string WithSeparator(string folder) => Path.TrimEndingDirectorySeparator(folder) + Path.DirectorySeparatorChar;

    private static DateOnly? Date(string text) =>
        DateOnly.TryParseExact(text.Trim(), "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var date) ? date : null;

    private static Uri? Url(string text) =>
        Uri.TryCreate(text.Trim(), UriKind.Absolute, out var url) && url.Scheme is "http" or "https" ? url : null;
}
