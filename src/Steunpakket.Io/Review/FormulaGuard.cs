using System.Buffers;

namespace Steunpakket.Io.Review;

/// <summary>Keeps Excel from running a cell of a CSV file, in a way that can be undone.</summary>
/// <remarks>A text that begins as a guarded one gets an apostrophe too, so that every text comes back as it was.</remarks>
internal static class FormulaGuard
{
    private const char Guard = '\'';

    private static readonly SearchValues<char> Starts = SearchValues.Create("=+-@\t\r\n");

    public static string Put(string text) => IsRun(text) ? Guard + text : text;

    public static string Undo(string text) => text.StartsWith(Guard) && IsRun(text) ? text[1..] : text;

    private static bool IsRun(string text)
    {
        var start = text.AsSpan().TrimStart(Guard);
        return start.Length > 0 && Starts.Contains(start[0]);
    }
}
