using Steunpakket.Core.Running;

namespace Steunpakket.Io.Review;

/// <summary>Which of the two formats a file has: its extension tells.</summary>
internal static class ReviewFormat
{
    /// <summary>True for <c>.xlsx</c>, false for <c>.csv</c>.</summary>
    /// <exception cref="SettingsException">Another extension.</exception>
    public static bool IsWorkbook(string path) => Path.GetExtension(path).ToUpperInvariant() switch
    {
        ".XLSX" => true,
        ".CSV" => false,
        var other => throw new SettingsException($"{path}: a review is a file .xlsx or .csv{(other.Length > 0 ? $", not {other.ToLowerInvariant()}" : "")}. Save it as one of these."),
    };
}
