using System.Security;

namespace Steunpakket.Extraction;

/// <summary>Which outcome an exception is, that came out of reading a document.</summary>
internal static class ReadFailure
{
    public static (NotReadReason Reason, string Detail) Of(Exception exception) => exception switch
    {
        ExtractionLimitException limit => (limit.Reason, limit.Message),
        FileNotFoundException or DirectoryNotFoundException => (NotReadReason.Missing, "no such file"),
        IOException or UnauthorizedAccessException or SecurityException => (NotReadReason.Unreadable, exception.GetType().Name),
        OutOfMemoryException => (NotReadReason.TooLarge, "no memory left for it"),
        _ => (NotReadReason.Corrupt, exception.GetType().Name),
    };
}
