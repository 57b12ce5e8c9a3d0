using System.Collections.Concurrent;
using Steunpakket.Extraction;
using Steunpakket.Io.Stages.Ocr;

namespace Steunpakket.Io.Tests.Running;

/// <summary>Recognises what a test says: by default the name of the file and the number of the page.</summary>
internal sealed class FakeRecogniser : IPageRecogniser
{
    private readonly ConcurrentQueue<string> _read = new();

    public string Version { get; set; } = "1";

    /// <summary>The text of a page of a file; empty for none, <c>!timeout</c> for a reason why not.</summary>
    public Func<string, int, string> Text { get; set; } = (file, page) => $"{file} {page}";

    /// <summary>Called before each call, with the number of pages read before it.</summary>
    public Action<int> Before { get; set; } = _ => { };

    /// <summary>Files and pages read since the last look, in order of their names.</summary>
    public IReadOnlyList<string> Read()
    {
        var read = _read.Order(StringComparer.Ordinal).ToList();
        _read.Clear();
        return read;
    }

    public Task<IReadOnlyList<RecognisedPage>> ReadAsync(string path, IReadOnlyList<int> pages, int? expected, CancellationToken cancellationToken)
    {
        Before(_read.Count);
        return Task.FromResult<IReadOnlyList<RecognisedPage>>([.. pages.Select(page => Read(Path.GetFileNameWithoutExtension(path), page))]);
    }

    private RecognisedPage Read(string file, int page)
    {
        _read.Enqueue($"{file} {page}");
        var engine = new ExtractionEngine("tesseract", Version);
        return Text(file, page) switch
        {
            ['!', .. var reason] => new RecognisedPage(page, engine, null, reason, "nagebootst"),
            "" => new RecognisedPage(page, engine, new PageText(string.Empty, 0)),
            var text => new RecognisedPage(page, engine, new PageText(text, text.Split(' ').Length) { Confidence = 91.5, Quality = 0.5 }),
        };
    }
}
