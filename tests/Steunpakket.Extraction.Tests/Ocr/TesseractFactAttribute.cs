using Xunit;

namespace Steunpakket.Extraction.Tests.Ocr;

[AttributeUsage(AttributeTargets.Method)]
public sealed class TesseractFactAttribute : FactAttribute
{
    public TesseractFactAttribute()
    {
        if (OcrRig.Real.Result is null)
        {
            Skip = "Tesseract is not installed with Dutch (apt install tesseract-ocr tesseract-ocr-nld).";
        }
    }
}
