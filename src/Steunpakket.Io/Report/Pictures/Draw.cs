using System.Globalization;
using Steunpakket.Io.Report.Html;

namespace Steunpakket.Io.Report.Pictures;

/// <summary>What all pictures of the page share.</summary>
internal static class Draw
{
    /// <summary>A coordinate, with two decimals at most.</summary>
    public static string At(double value) => (Math.Round(value, 2, MidpointRounding.AwayFromZero) + 0.0).ToString("0.##", CultureInfo.InvariantCulture);

    /// <summary>Starts a picture with its name and, for who cannot see it, what it shows.</summary>
    /// <param name="name">Unlike any other on the page; the class is what stands before its first <c>-</c>.</param>
    public static void Open(HtmlWriter html, string name, (double Width, double Height) size, (string Title, string Description) says)
    {
        // An id holds no space: a list of ids is separated by them, and a keyword list may be called anything.
        var id = string.Concat(name.Select(letter => char.IsWhiteSpace(letter) ? '_' : letter));
        html.Open(
            "svg", ("viewBox", $"0 0 {At(size.Width)} {At(size.Height)}"), ("role", "img"),
            ("aria-labelledby", $"{id}-t {id}-d"), ("id", id), ("class", id.Split('-')[0]));
        html.Element("title", says.Title, ("id", $"{id}-t")).Element("desc", says.Description, ("id", $"{id}-d"));
    }

    public static void Line(HtmlWriter html, string cssClass, (double X, double Y) from, (double X, double Y) to) =>
        html.Empty("line", ("class", cssClass), ("x1", At(from.X)), ("y1", At(from.Y)), ("x2", At(to.X)), ("y2", At(to.Y)));

    public static void Text(HtmlWriter html, string text, (double X, double Y) at, string anchor = "start", string? cssClass = null) =>
        html.Element("text", text, ("x", At(at.X)), ("y", At(at.Y)), ("text-anchor", anchor == "start" ? null : anchor), ("class", cssClass));
}
