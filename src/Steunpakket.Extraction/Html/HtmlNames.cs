using AngleSharp.Html.Parser;

namespace Steunpakket.Extraction.Html;

/// <summary>What the names of HTML elements mean for their text.</summary>
internal static class HtmlNames
{
    /// <summary>Elements that have no end tag.</summary>
    public static readonly HashSet<string> Void =
    [
        "area", "base", "basefont", "bgsound", "br", "col", "embed", "frame", "hr", "img", "input", "keygen", "link", "meta", "param", "source",
        "track", "wbr",
    ];

    /// <summary>Elements whose content is not read.</summary>
    public static readonly HashSet<string> Skipped = ["script", "style", "template", "noscript", "title", "iframe", "noembed", "noframes"];

    /// <summary>Elements that an end tag of their own kind closes without one of their own.</summary>
    public static readonly HashSet<string> ClosedByTheNext = ["p", "li", "dt", "dd", "option", "tr", "td", "th"];

    public static readonly HashSet<string> Paragraphs =
    [
        "p", "h1", "h2", "h3", "h4", "h5", "h6", "ul", "ol", "dl", "pre", "blockquote", "hr", "section", "article", "main", "aside", "header",
        "footer", "nav", "figure", "form", "fieldset", "body", "head",
    ];

    public static readonly HashSet<string> Lines =
    [
        "div", "li", "dt", "dd", "address", "caption", "center", "details", "summary", "figcaption", "legend", "option", "optgroup", "select",
        "textarea",
    ];

    public static readonly HashSet<string> TableParts = ["table", "tbody", "thead", "tfoot", "tr", "td", "th"];

    /// <summary>An end tag of an inline element does not reach past these.</summary>
    public static bool IsBlock(string name) =>
        Paragraphs.Contains(name) || Lines.Contains(name) || TableParts.Contains(name) || Skipped.Contains(name);

    /// <summary>How the text after a start tag is to be read, where the name decides it.</summary>
    public static HtmlParseMode ModeOf(string name) => name switch
    {
        "title" or "textarea" => HtmlParseMode.RCData,
        "style" or "xmp" or "iframe" or "noembed" or "noframes" => HtmlParseMode.Rawtext,
        "script" => HtmlParseMode.Script,
        "plaintext" => HtmlParseMode.Plaintext,
        _ => HtmlParseMode.PCData,
    };
}
