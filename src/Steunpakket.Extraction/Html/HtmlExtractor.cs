using AngleSharp.Html.Parser;
using Steunpakket.Extraction.Text;

namespace Steunpakket.Extraction.Html;

/// <summary>Reads an HTML page as one page; scripts do not run and nothing is loaded.</summary>
internal sealed class HtmlExtractor(ExtractOptions options) : IPageExtractor
{
    public IReadOnlyList<string> Reads => ["html"];

    public ExtractionEngine Engine { get; } = new("html", $"1/anglesharp-{typeof(HtmlTokenizer).Assembly.GetName().Version}");

    public ValueTask<ExtractionResult<RawPages>> ExtractAsync(string path, CancellationToken cancellationToken)
    {
        var bytes = FileBytes.Read(path, options.MaxHtmlMegabytes);
        var html = TextDecoder.Decode(bytes, HtmlCharset.Declared(bytes));
        var watch = new ParserWatch(options.ParserTimeoutSeconds, cancellationToken);
        var text = new HtmlTextReader(watch, options.MaxTextMegabytes << 20).Read(html);
        return ValueTask.FromResult(RawPages.Of(Engine, text));
    }
}
