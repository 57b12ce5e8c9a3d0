using Steunpakket.Extraction;
using Steunpakket.Extraction.Ocr;

namespace Steunpakket.Io.Stages.Ocr;

/// <summary>Recognises with Tesseract.</summary>
public sealed class TesseractRecogniser(OcrReader reader, OcrJudge judge) : IPageRecogniser
{
    public async Task<IReadOnlyList<RecognisedPage>> ReadAsync(string path, IReadOnlyList<int> pages, int? expected, CancellationToken cancellationToken)
    {
        var result = await reader.ReadAsync(path, pages, expected, cancellationToken);
        if (result is not ExtractionResult<OcrDocument>.Read(var document))
        {
            var (reason, detail) = (ExtractionResult<OcrDocument>.NotRead)result;
            return [.. pages.Select(page => Of(new OcrPage(page, null, reason, detail)))];
        }

        var read = document.Pages.Select(judge.Judge).ToDictionary(page => page.Number);
        return [.. pages.Select(page => Of(read.GetValueOrDefault(page) ?? new OcrPage(page, null, NotReadReason.Corrupt, "the file has no such page")))];
    }

    private RecognisedPage Of(OcrPage page) => page switch
    {
        { Text: { } text } => new(page.Number, reader.Engine, text, Detail: page.Detail),
        { Reason: NotReadReason.Empty } => new(page.Number, reader.Engine, new PageText(string.Empty, 0)),
        _ => new(page.Number, reader.Engine, null, page.Reason?.Word(), page.Detail),
    };
}
