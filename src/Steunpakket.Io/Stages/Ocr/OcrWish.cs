namespace Steunpakket.Io.Stages.Ocr;

/// <summary>Pages that a partition could do with.</summary>
/// <param name="Untried">Never tried as they would be now.</param>
/// <param name="Absent">Tried, while their file was away.</param>
internal readonly record struct OcrWish(long Untried, long Absent)
{
    public bool IsNone => Untried + Absent == 0;
}
