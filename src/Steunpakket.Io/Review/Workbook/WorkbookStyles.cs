using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Spreadsheet;

namespace Steunpakket.Io.Review.Workbook;

/// <summary>The looks of cells: an index in the style sheet each.</summary>
internal static class WorkbookStyles
{
    public const uint Header = 1;

    private const uint FourDecimals = 164;

    private const uint Text = 49;

    // Day first whatever the language of the Excel, so that what it saves as CSV is read back as the same day.
    private const uint DutchDate = 165;

    private const uint Yellow = 3;

    private const uint FirstLook = 2;

    // In the order of CellLook; the format of numbers, the fill, and whether lines are broken.
    private static readonly (uint Format, uint Fill, bool Wraps)[] Looks =
        [(0, 0, false), (0, 0, true), (Text, Yellow, true), (DutchDate, Yellow, false), (3, 0, false), (4, 0, false), (FourDecimals, 0, false)];

    public static uint Of(CellLook look) => FirstLook + (uint)look;

    public static Stylesheet Sheet() => new(
        new NumberingFormats(Number(FourDecimals, "0.0000"), Number(DutchDate, "d-m-yyyy")) { Count = 2 },
        new Fonts(Font(), Font(new Bold())) { Count = 2 },
        new Fills(Fill(PatternValues.None), Fill(PatternValues.Gray125), Fill(PatternValues.Solid, "FFD9E2EC"), Fill(PatternValues.Solid, "FFFFF9E0")) { Count = 4 },
        new Borders(new Border(new LeftBorder(), new RightBorder(), new TopBorder(), new BottomBorder(), new DiagonalBorder())) { Count = 1 },
        new CellStyleFormats(new CellFormat { NumberFormatId = 0, FontId = 0, FillId = 0, BorderId = 0 }) { Count = 1 },
        Formats(),
        new CellStyles(new CellStyle { Name = "Normal", FormatId = 0, BuiltinId = 0 }) { Count = 1 });

    private static CellFormats Formats() => new(
        [
            new CellFormat { NumberFormatId = 0, FontId = 0, FillId = 0, BorderId = 0, FormatId = 0 },
            Format((Text, 2, true), font: 1),
            .. Looks.Select(look => Format(look, font: 0)),
        ])
    { Count = (uint)Looks.Length + FirstLook };

    private static CellFormat Format((uint Format, uint Fill, bool Wraps) look, uint font) =>
        new(new Alignment { Vertical = VerticalAlignmentValues.Top, WrapText = look.Wraps })
        {
            NumberFormatId = look.Format,
            FontId = font,
            FillId = look.Fill,
            BorderId = 0,
            FormatId = 0,
            ApplyNumberFormat = true,
            ApplyFont = true,
            ApplyFill = true,
            ApplyAlignment = true,
        };

    private static NumberingFormat Number(uint id, string code) => new() { NumberFormatId = id, FormatCode = code };

    private static Font Font(params OpenXmlElement[] more) =>
        new([.. more, new FontSize { Val = 11 }, new FontName { Val = "Calibri" }, new FontFamilyNumbering { Val = 2 }]);

    private static Fill Fill(PatternValues pattern, string? colour = null)
    {
        var fill = new PatternFill { PatternType = pattern };
        if (colour is not null)
        {
            fill.ForegroundColor = new ForegroundColor { Rgb = colour };
        }

        return new Fill(fill);
    }
}
