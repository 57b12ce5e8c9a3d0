using System.Text;
using System.Xml;

namespace Steunpakket.Extraction.Spreadsheets;

/// <summary>The strings that the cells of an Excel file refer to by number.</summary>
internal static class SharedStrings
{
    /// <exception cref="ExtractionLimitException">They are longer than allowed.</exception>
    public static List<string> Read(XmlReader reader, int maxCharacters, ParserWatch watch)
    {
        var strings = new List<string>();
        var left = (long)maxCharacters;
        while (reader.Read())
        {
            watch.Step();
            if (reader is { NodeType: XmlNodeType.Element, LocalName: "si" })
            {
                strings.Add(ReadOne(reader, watch));
                left -= strings[^1].Length;
                if (left < 0)
                {
                    throw new ExtractionLimitException(NotReadReason.TooLarge, $"more than {maxCharacters} characters of text");
                }
            }
        }

        return strings;
    }

    /// <summary>The text inside an element, without the reading aids of Japanese.</summary>
    /// <param name="reader">At the element's start; afterwards at its end.</param>
    public static string ReadOne(XmlReader reader, ParserWatch watch)
    {
        var text = new StringBuilder();
        var (depth, inText, skipDepth) = (reader.Depth, false, -1);
        if (reader.IsEmptyElement)
        {
            return "";
        }

        while (reader.Read() && !(reader.NodeType == XmlNodeType.EndElement && reader.Depth == depth))
        {
            watch.Step();
            if (reader.LocalName == "rPh" && reader.NodeType is XmlNodeType.Element or XmlNodeType.EndElement && !reader.IsEmptyElement)
            {
                skipDepth = reader.NodeType == XmlNodeType.Element && skipDepth < 0 ? reader.Depth : reader.Depth == skipDepth ? -1 : skipDepth;
            }
            else if (reader.LocalName == "t")
            {
                inText = reader.NodeType == XmlNodeType.Element && !reader.IsEmptyElement;
            }
            else if (inText && skipDepth < 0 && reader.NodeType is not (XmlNodeType.Element or XmlNodeType.EndElement))
            {
                text.Append(reader.Value);
            }
        }

        return text.ToString();
    }
}
