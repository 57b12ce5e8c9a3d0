namespace Steunpakket.Io.Report;

/// <summary>How sure the jumps at events are, in Dutch, for whoever reads <c>gebeurtenissen</c>.</summary>
internal static class EventReading
{
    /// <summary>The figures are those of <see cref="Core.Series.SegmentedTrend"/>.</summary>
    public const string Text =
        "De intervallen zijn benaderingen: in nagebootste reeksen zonder samenhang van maand op maand lag de ware sprong er 96 van de 100 keer in, met een samenhang van 0,5 nog 88 keer. Zij zijn niet "
        + "gecorrigeerd voor het aantal pakketten en actielijnen: van twintig intervallen ligt er door toeval alleen al gauw één naast nul. Het landelijke aandeel is dat van de gemeenten die in een "
        + "maand stukken hadden; het kan ook verspringen doordat dat andere gemeenten zijn.";
}
