namespace Steunpakket.Extraction.Spreadsheets;

internal static class SheetPage
{
    /// <summary>A sheet as a page: its name, which stands on its tab, and its rows; an empty sheet is an empty page.</summary>
    public static string Of(string name, string rows) => rows.Length == 0 ? "" : $"{name}\n\n{rows}";
}
