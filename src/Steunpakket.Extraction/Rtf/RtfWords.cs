namespace Steunpakket.Extraction.Rtf;

/// <summary>What control words mean for the text.</summary>
internal static class RtfWords
{
    /// <summary>Destinations whose text no reader sees, besides those that are marked as skippable (<c>\*</c>).</summary>
    public static readonly HashSet<string> Skipped =
    [
        "colortbl", "stylesheet", "info", "pict", "nonshppict", "objdata", "fldinst", "annotation", "atnid", "atnauthor", "atndate", "atnref", "xe",
        "tc", "rxe", "sp", "listtable", "listoverridetable", "revtbl", "filetbl", "rsidtbl", "generator", "themedata", "datastore", "pgptbl",
        "template", "private", "txe", "bkmkstart", "bkmkend", "ftnsep", "ftnsepc", "ftncn", "aftnsep", "aftnsepc", "aftncn", "pnseclvl",
    ];

    /// <summary>Marked as skippable, and yet with text inside.</summary>
    public static readonly HashSet<string> ReadThough = ["shpinst", "nestrow"];

    public static RtfFlow? Flow(string word) => word switch
    {
        "fonttbl" => RtfFlow.FontTable,
        "footnote" => RtfFlow.Note,
        "header" or "headerl" or "headerr" or "headerf" or "footer" or "footerl" or "footerr" or "footerf" => RtfFlow.HeaderOrFooter,
        _ => null,
    };

    /// <returns>Null for a word that is no character.</returns>
    public static string? Character(string word) => word switch
    {
        "tab" => "\t",
        "emdash" => "—",
        "endash" => "–",
        "bullet" => "•",
        "lquote" => "‘",
        "rquote" => "’",
        "ldblquote" => "“",
        "rdblquote" => "”",
        "emspace" or "enspace" or "qmspace" => " ",
        "~" => "\u00A0",
        "_" => "-",
        "-" => "\u00AD",
        "{" or "}" or "\\" => word,
        _ => null,
    };
}
