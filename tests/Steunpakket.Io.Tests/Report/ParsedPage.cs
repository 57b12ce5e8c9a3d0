using System.Xml;
using AngleSharp.Html.Dom;
using AngleSharp.Html.Parser;

namespace Steunpakket.Io.Tests.Report;

/// <summary>A page as a browser reads it.</summary>
internal static class ParsedPage
{
    /// <exception cref="HtmlParseException">The page breaks a rule of HTML.</exception>
    public static IHtmlDocument Html(string page) => new HtmlParser(new HtmlParserOptions { IsStrictMode = true, IsKeepingSourceReferences = true }).ParseDocument(page);

    /// <exception cref="XmlException">It is not well-formed.</exception>
    public static XmlDocument Xml(string page)
    {
        var document = new XmlDocument { XmlResolver = null };
        using var reader = XmlReader.Create(new StringReader(page), new XmlReaderSettings { DtdProcessing = DtdProcessing.Ignore, XmlResolver = null });
        document.Load(reader);
        return document;
    }
}
