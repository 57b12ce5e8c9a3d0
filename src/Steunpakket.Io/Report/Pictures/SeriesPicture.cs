using Steunpakket.Io.Report.Html;

namespace Steunpakket.Io.Report.Pictures;

/// <summary>Draws a line's months: the share of relevant documents above, their number below, numbered markers across both.</summary>
internal sealed class SeriesPicture(IReadOnlyList<SeriesPoint> points, IReadOnlyList<(int Number, DateOnly Month)> markers)
{
    private const double Width = 400;
    private const double Left = 34;
    private const double Right = 392;
    private const double ShareTop = 34;
    private const double ShareBottom = 170;
    private const double CountTop = 196;
    private const double CountBottom = 256;
    private const double Height = 282;

    private readonly DateOnly _first = points.Min(point => point.Month);
    private readonly int _months = points.Max(point => Index(point.Month)) - points.Min(point => Index(point.Month)) + 1;

    public void Write(HtmlWriter html, string id, (string Title, string Description) says)
    {
        Draw.Open(html, id, (Width, Height), says);
        WriteMarkers(html);
        var shares = Axis.Of(points.Max(point => point.Share.Percentage ?? 0));
        var counts = Axis.Of(points.Max(point => point.Share.Part), isWhole: true);
        WriteAxis(html, shares, (ShareTop, ShareBottom), "aandeel van alle stukken (%)");
        WriteAxis(html, counts, (CountTop, CountBottom), "aantal relevante stukken");
        WriteYears(html);
        WriteBars(html, counts);
        WriteLine(html, shares);
        html.Close().Line();
    }

    private static int Index(DateOnly month) => (month.Year * 12) + month.Month;

    // The middle of a month's strip.
    private double X(DateOnly month) => Left + ((Right - Left) * (Index(month) - Index(_first) + 0.5) / _months);

    private void WriteAxis(HtmlWriter html, Axis axis, (double Top, double Bottom) place, string title)
    {
        Draw.Text(html, title, (Left, place.Top - 7), cssClass: "as");
        foreach (var tick in axis.Ticks)
        {
            var y = axis.Place(tick, place.Top, place.Bottom);
            Draw.Line(html, "rooster", (Left, y), (Right, y));
            Draw.Text(html, DutchNumbers.Decimal(tick, axis.Decimals), (Left - 5, y + 3.5), "end");
        }
    }

    private void WriteYears(HtmlWriter html)
    {
        foreach (var year in points.Select(point => point.Month.Year).Distinct().Order())
        {
            var inYear = points.Where(point => point.Month.Year == year).Select(point => X(point.Month)).ToList();
            Draw.Text(html, DutchNumbers.Decimal(year, 0).Replace(".", "", StringComparison.Ordinal), ((inYear.Min() + inYear.Max()) / 2, Height - 8), "middle");
            if (year != _first.Year)
            {
                var start = inYear.Min() - ((Right - Left) / _months / 2);
                Draw.Line(html, "jaar", (start, ShareTop), (start, CountBottom + 14));
            }
        }
    }

    private void WriteMarkers(HtmlWriter html)
    {
        var before = double.NegativeInfinity;
        foreach (var month in markers.GroupBy(marker => marker.Month).OrderBy(month => month.Key))
        {
            if (Index(month.Key) < Index(_first) || Index(month.Key) >= Index(_first) + _months)
            {
                continue;
            }

            // Numbers of months that follow each other closely would lie over each other: every other one stands higher.
            var x = X(month.Key);
            var (y, text) = (x - before < 15 ? 8.5 : 20, string.Join('·', month.Select(marker => marker.Number)));
            before = y < 10 ? double.NegativeInfinity : x;
            Draw.Line(html, "merk", (x, y + 4), (x, CountBottom));
            Draw.Text(html, text, (x, y), "middle", "merkt");
        }
    }

    private void WriteBars(HtmlWriter html, Axis axis)
    {
        var width = (Right - Left) / _months * 0.7;
        foreach (var point in points)
        {
            var top = axis.Place(point.Share.Part, CountTop, CountBottom);
            html.Open("rect", ("class", "staaf"), ("x", Draw.At(X(point.Month) - (width / 2))), ("y", Draw.At(top)), ("width", Draw.At(width)), ("height", Draw.At(CountBottom - top)));
            html.Element("title", $"{DutchNumbers.Month(point.Month)}: {point.Share.Rounded} ({point.Share.Coverage})").Close();
        }
    }

    // A month without documents breaks the line: it has no share.
    private void WriteLine(HtmlWriter html, Axis axis)
    {
        var path = new System.Text.StringBuilder();
        var isOpen = false;
        foreach (var point in points.OrderBy(point => point.Month))
        {
            if (point.Share.Percentage is not { } percentage)
            {
                isOpen = false;
                continue;
            }

            path.Append(isOpen ? 'L' : 'M').Append(Draw.At(X(point.Month))).Append(' ').Append(Draw.At(axis.Place(percentage, ShareTop, ShareBottom)));
            isOpen = true;
        }

        html.Empty("path", ("class", "lijn"), ("d", path.ToString()));
    }
}
