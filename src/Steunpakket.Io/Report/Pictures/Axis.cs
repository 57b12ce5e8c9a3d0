namespace Steunpakket.Io.Report.Pictures;

/// <summary>An axis from 0 to a round number, with three to five ticks.</summary>
internal sealed record Axis(double Top, double Step)
{
    public IEnumerable<double> Ticks => Enumerable.Range(0, (int)Math.Round(Top / Step) + 1).Select(i => i * Step);

    /// <summary>Decimals that its ticks need.</summary>
    public int Decimals => Step >= 1 ? 0 : Step >= 0.1 ? 1 : 2;

    /// <param name="highest">What must fit; of 0 or less nothing shows.</param>
    /// <param name="isWhole">Whether only whole numbers make sense.</param>
    public static Axis Of(double highest, bool isWhole = false)
    {
        var step = isWhole ? 1 : 0.01;
        for (var i = 0; step * 4 < highest; i++)
        {
            // 1, 2, 5, 10, …
            step *= i % 3 == 1 ? 2.5 : 2;
        }

        return new Axis(step * Math.Max(1, Math.Ceiling(Math.Round(highest / step, 6))), step);
    }

    /// <summary>Where a value stands between the pixel of <see cref="Top"/> and that of 0.</summary>
    public double Place(double value, double top, double bottom) => bottom - ((bottom - top) * value / Top);
}
