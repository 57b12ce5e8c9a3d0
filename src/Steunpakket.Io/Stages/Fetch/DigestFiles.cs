using System.Globalization;
using System.Text;
using CsvHelper;
using Steunpakket.Io.Storage;

namespace Steunpakket.Io.Stages.Fetch;

/// <summary>Writes a digest as <c>nieuw.csv</c> (every document) and <c>nieuw.md</c> (what a person reads in the morning, in Dutch).</summary>
public static class DigestFiles
{
    private const int MostShown = 20;
    private const int MostCharacters = 300;

    private static readonly (string Kind, string Words)[] Kinds =
    [
        (DigestLine.New, "nieuw"), (DigestLine.Changed, "gewijzigd"), ("withdrawn", "ingetrokken"), ("purged", "verwijderd"), (DigestLine.Failed, "mislukt"),
    ];

    public static void Write(Digest digest, string folder)
    {
        AtomicFile.WriteAllBytes(Path.Combine(folder, "nieuw.csv"), Csv(digest));
        AtomicFile.WriteAllBytes(Path.Combine(folder, "nieuw.md"), Encoding.UTF8.GetBytes(Markdown(digest)));
    }

    /// <summary>Takes every line about one document out of a digest that was written.</summary>
    public static void Forget(string path, string documentId)
    {
        var csv = new[] { $"{documentId},", $"\"{documentId.Replace("\"", "\"\"", StringComparison.Ordinal)}\"," };
        var markdown = new[] { $" (`{Code(documentId)}`", $" (`{Code(documentId)}, " };
        var lines = File.ReadAllLines(path);
        var kept = lines.Where(line => !(line.StartsWith("- ", StringComparison.Ordinal)
            ? markdown.Any(mark => line.Contains(mark, StringComparison.Ordinal))
            : csv.Any(mark => line.StartsWith(mark, StringComparison.Ordinal)))).ToArray();
        if (kept.Length < lines.Length)
        {
            AtomicFile.WriteAllBytes(path, Encoding.UTF8.GetBytes(string.Concat(kept.Select(line => line + "\n"))));
        }
    }

    /// <summary>One line for the end of a run.</summary>
    public static string Summary(Digest digest) => string.Join(", ", Kinds
        .Select(kind => (kind.Words, Count: digest.Lines.Count(line => line.Kind == kind.Kind)))
        .Where(kind => kind.Count > 0)
        .Select(kind => string.Create(CultureInfo.InvariantCulture, $"{kind.Count} {kind.Words}")));

    private static byte[] Csv(Digest digest)
    {
        using var stream = new MemoryStream();
        using (var csv = CsvWriter.Create(stream, new CsvWriterOptions(), leaveOpen: true))
        {
            foreach (var name in new[] { "document_id", "soort", "gemeente", "titel", "vergaderdatum", "url", "reden" })
            {
                csv.WriteField(name);
            }

            csv.EndRecord();
            foreach (var line in digest.Lines)
            {
                foreach (var cell in new[]
                    { line.DocumentId, line.Kind, line.Gemeente, line.Title, line.MeetingDate?.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture), line.Url?.OriginalString, line.Reason })
                {
                    csv.WriteField(OneLine(cell ?? string.Empty));
                }

                csv.EndRecord();
            }
        }

        return stream.ToArray();
    }

    private static string Markdown(Digest digest)
    {
        var text = new StringBuilder("# Nieuw in raadsinformatie\n\n");
        text.Append(Summary(digest) is { Length: > 0 } summary ? $"Documenten: {summary}.\n" : "Er is niets nieuws.\n");
        foreach (var (kind, words) in Kinds)
        {
            var lines = digest.Lines.Where(line => line.Kind == kind).OrderByDescending(line => line.MeetingDate).ThenBy(line => line.DocumentId, StringComparer.Ordinal).ToList();
            Section(text, char.ToUpperInvariant(words[0]) + words[1..], lines.ConvertAll(Shown));
        }

        Section(text, "Vragen zonder volledig antwoord", [.. digest.Problems.Windows.Select(window => $"{window.Source}, {window.Window}: {window.Reason} (`{Code(window.Detail)}`)")]);
        Section(text, "Bronnen zonder recente documenten", [.. digest.Problems.Stale.Select(Shown)]);
        return text.ToString();
    }

    private static void Section(StringBuilder text, string title, List<string> lines)
    {
        if (lines.Count == 0)
        {
            return;
        }

        text.Append(CultureInfo.InvariantCulture, $"\n## {title} ({lines.Count})\n\n");
        foreach (var line in lines.Take(MostShown))
        {
            text.Append(CultureInfo.InvariantCulture, $"- {line}\n");
        }

        if (lines.Count > MostShown)
        {
            text.Append(CultureInfo.InvariantCulture, $"- … en nog {lines.Count - MostShown}: zie nieuw.csv\n");
        }
    }

    private static string Shown(DigestLine line) =>
        $"{line.MeetingDate?.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture) ?? "zonder datum"} {line.Gemeente}: {Plain(line.Title ?? "zonder titel")}"
        + $" (`{Code(line.DocumentId)}`{(line.Reason is null ? "" : $", {line.Reason}")}){(line.Url is { Scheme: "https" or "http" } url ? $" <{url.AbsoluteUri}>" : "")}";

    private static string Shown(StaleSource stale) =>
        $"{stale.Source}, {stale.Name}: {(stale.Newest is { } date ? $"nieuwste document van {date.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture)}" : "geen documenten")}{(stale.IsFault ? " (fout)" : " (waarschuwing)")}";

    // Others wrote it: it must not become markup, nor a line of its own.
    private static string Plain(string text)
    {
        var plain = string.Concat(OneLine(text).Select(c => c is '<' or '>' or '[' or ']' or '`' or '*' or '_' or '|' or '\\' ? ' ' : c));
        return plain.Length > MostCharacters ? plain[..MostCharacters] + "…" : plain;
    }

    private static string Code(string text) => OneLine(text).Replace('`', ' ');

    private static string OneLine(string text) => string.Concat(text.Select(c =>
        char.IsControl(c) || char.GetUnicodeCategory(c) is UnicodeCategory.LineSeparator or UnicodeCategory.ParagraphSeparator or UnicodeCategory.Format ? ' ' : c));
}
