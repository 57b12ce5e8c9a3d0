using Steunpakket.Extraction.Ocr;
using Xunit;

namespace Steunpakket.TestSupport;

/// <summary>A test that needs Tesseract with Dutch, as the program itself looks for it.</summary>
[AttributeUsage(AttributeTargets.Method)]
public sealed class TesseractFactAttribute : FactAttribute
{
    private static readonly Task<string?> Lacking = LackingAsync();

    public TesseractFactAttribute() => Skip = Lacking.GetAwaiter().GetResult();

    private static async Task<string?> LackingAsync() => OcrTools.Lacking(
        await TesseractTool.FindAsync(Environment.GetEnvironmentVariable("PATH"), CancellationToken.None), new OcrOptions());
}
