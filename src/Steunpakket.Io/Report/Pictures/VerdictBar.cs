using Steunpakket.Io.Report.Html;

namespace Steunpakket.Io.Report.Pictures;

/// <summary>A bar that divides the compared gemeenten: minder, evenveel, both years none, meer.</summary>
internal static class VerdictBar
{
    private const double Width = 100;
    private const double Height = 12;

    /// <param name="counts">minder, evenveel without the next, both years none, meer.</param>
    public static void Write(HtmlWriter html, string id, (double Minder, double Evenveel, double Nul, double Meer) counts)
    {
        var whole = counts.Minder + counts.Evenveel + counts.Nul + counts.Meer;
        if (whole <= 0)
        {
            return;
        }

        var says = $"{DutchNumbers.Whole(counts.Minder)} minder, {DutchNumbers.Whole(counts.Evenveel)} evenveel, {DutchNumbers.Whole(counts.Nul)} in beide jaren nul, {DutchNumbers.Whole(counts.Meer)} meer";
        Draw.Open(html, $"balk-{id}", (Width, Height), ("Verdeling van de gemeenten", says));
        var at = 0.0;
        foreach (var (count, look) in new[] { (counts.Minder, "minder"), (counts.Evenveel, "evenveel"), (counts.Nul, "nul"), (counts.Meer, "meer") })
        {
            html.Empty("rect", ("class", look), ("x", Draw.At(at)), ("y", "1"), ("width", Draw.At(Width * count / whole)), ("height", "10"));
            at += Width * count / whole;
        }

        Draw.Line(html, "helft", (Width / 2, 0), (Width / 2, Height));
        html.Close();
    }
}
