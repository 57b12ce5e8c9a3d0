using System.Collections.Concurrent;
using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using Steunpakket.Core.Texts.Pages;
using Steunpakket.Extraction;
using Steunpakket.Io.Stages.Extract;

namespace Steunpakket.Io.Tests.Running;

/// <summary>Takes a file's bytes for its normalised text. A file that begins with <c>!failed timeout</c> or the like has that outcome,
/// <c>!dropped needs_ocr 3</c> with as many pages; a page that begins with <c>[scan]</c> or another flaw has that.</summary>
internal sealed class FakeReader : IDocumentReader
{
    private readonly ConcurrentQueue<string> _read = new();

    public string Key { get; set; } = "fake-1";

    /// <summary>Where the files of the source stand.</summary>
    public string? Folder { get; set; }

    /// <summary>Called before each document, with the number of those before it.</summary>
    public Action<string, int> Before { get; set; } = (_, _) => { };

    /// <summary>What a file comes to instead of what stands in it, such as <c>!failed timeout</c>; null for what stands in it.</summary>
    public Func<string, string?> Outcome { get; set; } = _ => null;

    /// <summary>Names of the files read since the last look, sorted.</summary>
    public IReadOnlyList<string> Read()
    {
        var read = _read.Order(StringComparer.Ordinal).ToList();
        _read.Clear();
        return read;
    }

    public async Task<ExtractedRow> ReadAsync(DocumentToExtract document, CancellationToken cancellationToken)
    {
        Before(document.File, _read.Count);
        _read.Enqueue(document.File);
        var text = Outcome(document.File) ?? await File.ReadAllTextAsync(Path.Combine(Folder!, document.File), cancellationToken);
        if (text.StartsWith('!'))
        {
            var words = text[1..].Split(' ');
            return new ExtractedRow
            {
                Document = document,
                Outcome = words[0],
                Reason = words[1],
                Detail = "nagebootst",
                UnreadPages = words.Length > 2 ? int.Parse(words[2], CultureInfo.InvariantCulture) : null,
            };
        }

        PageText[] pages = [.. text.Split('\f').Select(Page)];

        return new ExtractedRow
        {
            Document = document,
            Outcome = "kept",
            Engine = "fake",
            EngineVersion = "1",
            Pages = [.. pages.Select(page => new PageUtf8(Encoding.UTF8.GetBytes(page.Text), page))],
            UnreadPages = pages.Count(page => page.Flaw?.NeedsOcr() == true),
            TextSha256 = Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(text))),
        };
    }

    private static PageText Page(string text) => Enum.GetValues<PageFlaw>().Where(flaw => text.StartsWith($"[{flaw.Word()}]", StringComparison.Ordinal)).ToList() is [var found]
        ? new PageText(text[(found.Word().Length + 2)..], 0) { Flaw = found }
        : new PageText(text, text.Split(' ').Length);
}
