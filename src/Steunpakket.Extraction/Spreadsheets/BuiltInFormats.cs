namespace Steunpakket.Extraction.Spreadsheets;

/// <summary>The formats that Excel knows by number (ECMA-376 part 1, 18.8.30); dates as a Dutch Excel shows them.</summary>
internal static class BuiltInFormats
{
    public static string? CodeOf(int number) => number switch
    {
        1 => "0",
        2 => "0.00",
        3 or 37 or 38 => "#,##0",
        4 or 39 or 40 => "#,##0.00",
        9 => "0%",
        10 => "0.00%",
        14 => "d-m-yyyy",
        15 => "d-mmm-yy",
        16 => "d-mmm",
        17 => "mmm-yy",
        18 or 20 => "h:mm",
        19 or 21 => "h:mm:ss",
        22 => "d-m-yyyy h:mm",
        45 => "mm:ss",
        46 => "[h]:mm:ss",
        47 => "mm:ss",
        _ => null, // General, text, and what is rare
    };
}
