using Steunpakket.Io.Report;
using Steunpakket.Io.Report.Html;
using Steunpakket.Io.Report.Pictures;
using Xunit;

namespace Steunpakket.Io.Tests.Report;

public sealed class SeriesPictureTests
{
    [Theory]
    [InlineData(0.0, 0.01)]
    [InlineData(8.3, 10.0)]
    [InlineData(10.0, 10.0)]
    [InlineData(10.1, 15.0)]
    [InlineData(363.0, 400.0)]
    public void An_axis_ends_on_a_round_number_at_or_above_the_highest(double highest, double top)
    {
        var axis = Axis.Of(highest);

        Assert.Equal(top, axis.Top, 9);
        Assert.InRange(axis.Ticks.Count(), 2, 6);
        Assert.Equal(0, axis.Ticks.First());
    }

    [Fact]
    public void Few_documents_are_not_counted_in_halves() => Assert.Equal([0, 1, 2], Axis.Of(2, isWhole: true).Ticks);

    [Fact]
    public void A_month_without_documents_breaks_the_line()
    {
        var page = Draw([Point(1, 2, 10), Point(2, 3, 10), Point(3, 0, 0), Point(4, 1, 10)]);

        Assert.Equal(2, page.QuerySelector("path.lijn")!.GetAttribute("d")!.Count(letter => letter == 'M'));
        Assert.Equal(4, page.QuerySelectorAll("rect.staaf").Length);
    }

    [Fact]
    public void Markers_of_one_month_share_a_line_and_those_outside_have_none()
    {
        var page = Draw([Point(1, 2, 10), Point(2, 3, 10)], (1, new DateOnly(2020, 12, 1)), (2, new DateOnly(2021, 2, 1)), (3, new DateOnly(2021, 2, 1)));

        Assert.Equal(["2·3"], page.QuerySelectorAll("text.merkt").Select(marker => marker.TextContent));
        Assert.Single(page.QuerySelectorAll("line.merk"));
    }

    [Fact]
    public void Months_of_nothing_but_zeros_can_be_drawn() => Assert.NotNull(Draw([Point(1, 0, 0)]).QuerySelector("svg"));

    private static SeriesPoint Point(int month, int part, int whole) => new(new DateOnly(2021, month, 1), new Share(part, whole, "stukken"));

    private static AngleSharp.Dom.IDocument Draw(SeriesPoint[] points, params (int, DateOnly)[] markers)
    {
        var html = new HtmlWriter();
        html.Open("html");
        new SeriesPicture(points, markers).Write(html, "reeks-x", ("Titel", "Beschrijving"));
        return ParsedPage.Html(html.Close().ToString());
    }
}
