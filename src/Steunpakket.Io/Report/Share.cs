using Steunpakket.Io.Report.Html;

namespace Steunpakket.Io.Report;

/// <summary>A part of a whole. On the page it is never shown without what it is of: its coverage.</summary>
/// <param name="Part">0 or more.</param>
/// <param name="Whole">What 100% is; 0 gives no percentage.</param>
/// <param name="Unit">What is counted, in the plural; empty where a header says it.</param>
internal sealed record Share(double Part, double Whole, string Unit = "")
{
    /// <summary>0 to 100; null of nothing.</summary>
    public double? Percentage => Whole > 0 ? 100 * Part / Whole : null;

    /// <summary>As <c>49,5%</c>.</summary>
    public string Rounded => DutchNumbers.Percentage(Percentage);

    /// <summary>As <c>152 van 307 gemeenten</c>.</summary>
    public string Coverage => $"{DutchNumbers.Whole(Part)} van {DutchNumbers.Whole(Whole)}{(Unit.Length > 0 ? " " : "")}{Unit}";

    public void Write(HtmlWriter html) => html.Element("span", Rounded, ("class", "pct")).Text(" ").Element("span", $"({Coverage})", ("class", "van"));
}
