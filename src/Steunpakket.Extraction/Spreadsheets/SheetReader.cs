using System.Globalization;
using System.Xml;

namespace Steunpakket.Extraction.Spreadsheets;

/// <summary>Hands the cells of one sheet to a <see cref="TextFlow"/>, row by row; empty cells and rows leave no trace.</summary>
internal sealed class SheetReader(Workbook workbook, TextFlow text, ParserWatch watch)
{
    private string? _type;
    private CellFormat _format = CellFormat.Of(null);
    private bool _inValue;

    public void Read(XmlReader xml)
    {
        while (xml.Read())
        {
            watch.Step();
            switch (xml.NodeType)
            {
                case XmlNodeType.Element:
                    Begin(xml);
                    break;
                case XmlNodeType.EndElement when xml.LocalName == "v":
                    _inValue = false;
                    break;
                case XmlNodeType.EndElement when xml.LocalName == "row":
                    text.BreakRow();
                    break;
                case XmlNodeType.Text or XmlNodeType.CDATA or XmlNodeType.SignificantWhitespace when _inValue:
                    Write(Shown(xml.Value));
                    break;
            }
        }
    }

    private void Begin(XmlReader xml)
    {
        switch (xml.LocalName)
        {
            case "c":
                _type = xml.GetAttribute("t");
                _format = workbook.FormatOf(int.TryParse(xml.GetAttribute("s"), NumberStyles.None, CultureInfo.InvariantCulture, out var style) ? style : 0);
                break;
            case "v":
                _inValue = !xml.IsEmptyElement;
                break;
            case "is":
                Write(SharedStrings.ReadOne(xml, watch));
                break;
        }
    }

    // A cell is a line of the row however many it has itself.
    private void Write(string shown)
    {
        if (!string.IsNullOrWhiteSpace(shown))
        {
            text.BeginCell();
            text.Write(shown.ReplaceLineEndings(" "));
            text.EndCell();
        }
    }

    private string Shown(string value) => _type switch
    {
        "s" => int.TryParse(value, NumberStyles.AllowLeadingWhite | NumberStyles.AllowTrailingWhite, CultureInfo.InvariantCulture, out var index)
            && index >= 0 && index < workbook.Strings.Count ? workbook.Strings[index] : "",
        "str" or "e" or "d" => value,
        "b" => CellFormat.Of(value.Trim() is not "0"),
        _ => double.TryParse(value, CultureInfo.InvariantCulture, out var number) ? _format.Show(number, workbook.From1904) : value,
    };
}
