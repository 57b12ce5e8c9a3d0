using System.Globalization;
using System.Xml;
using Steunpakket.Extraction.Packages;

namespace Steunpakket.Extraction.Spreadsheets;

/// <summary>What the sheets of an Excel file share: their names and order, strings, formats, and which day is day 0.</summary>
internal sealed class Workbook
{
    private const string UsualMainPart = "xl/workbook.xml";

    private readonly Dictionary<int, string> _formatCodes = [];
    private readonly List<int> _formatOfStyle = [];
    private readonly ParserWatch _watch;

    private Workbook(ParserWatch watch) => _watch = watch;

    /// <summary>Name and part, in the order of the tabs; each part once.</summary>
    public List<(string Name, string Part)> Sheets { get; } = [];

    public IReadOnlyList<string> Strings { get; private set; } = [];

    /// <summary>Days count from 1904 and not from 1900.</summary>
    public bool From1904 { get; private set; }

    /// <param name="maxCharacters">Of all shared strings.</param>
    public static Workbook Read(PartPackage package, int maxCharacters, ParserWatch watch)
    {
        var main = Relationships.Of(package, "", watch).PartsOf("officeDocument").FirstOrDefault(package.Has) ?? UsualMainPart;
        var relationships = Relationships.Of(package, main, watch);
        var workbook = new Workbook(watch);
        workbook.ReadSheets(package, main, relationships);
        foreach (var styles in relationships.PartsOf("styles").Take(1))
        {
            workbook.ReadStyles(package, styles);
        }

        using var strings = relationships.PartsOf("sharedStrings").Select(package.OpenOrNull).FirstOrDefault();
        workbook.Strings = strings is null ? [] : SharedStrings.Read(strings, maxCharacters, watch);
        return workbook;
    }

    /// <param name="style">Index of a cell's style.</param>
    public CellFormat FormatOf(int style)
    {
        var number = style >= 0 && style < _formatOfStyle.Count ? _formatOfStyle[style] : 0;
        return CellFormat.Of(_formatCodes.GetValueOrDefault(number) ?? BuiltInFormats.CodeOf(number));
    }

    private void ReadSheets(PartPackage package, string main, Relationships relationships)
    {
        var seen = new HashSet<string>(StringComparer.OrdinalIgnoreCase);
        using var reader = package.Open(main);
        while (reader.Read())
        {
            _watch.Step();
            if (reader is { NodeType: XmlNodeType.Element, LocalName: "sheet" } && relationships.PartOf(RelationshipId.Of(reader)) is { } part && seen.Add(part))
            {
                Sheets.Add((reader.GetAttribute("name") ?? "", part));
            }
            else if (reader is { NodeType: XmlNodeType.Element, LocalName: "workbookPr" })
            {
                From1904 = reader.GetAttribute("date1904") is "1" or "true";
            }
        }
    }

    private void ReadStyles(PartPackage package, string part)
    {
        using var reader = package.OpenOrNull(part);
        var inCells = false;
        while (reader?.Read() == true)
        {
            _watch.Step();
            if (reader.LocalName == "cellXfs")
            {
                inCells = reader.NodeType == XmlNodeType.Element && !reader.IsEmptyElement;
            }
            else if (reader is { NodeType: XmlNodeType.Element, LocalName: "numFmt" } && reader.GetAttribute("formatCode") is { } code)
            {
                _formatCodes[Number(reader, "numFmtId")] = code;
            }
            else if (inCells && reader is { NodeType: XmlNodeType.Element, LocalName: "xf" })
            {
                _formatOfStyle.Add(Number(reader, "numFmtId"));
            }
        }
    }

    private static int Number(XmlReader reader, string attribute) =>
        int.TryParse(reader.GetAttribute(attribute), NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number : 0;
}
