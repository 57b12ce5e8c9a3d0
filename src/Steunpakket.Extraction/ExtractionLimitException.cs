namespace Steunpakket.Extraction;

/// <summary>A document passed one of the <see cref="ExtractOptions"/>.</summary>
public sealed class ExtractionLimitException(NotReadReason reason, string message) : Exception(message)
{
    public NotReadReason Reason { get; } = reason;
}
