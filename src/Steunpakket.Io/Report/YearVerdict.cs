using Steunpakket.Core.Comparison;

namespace Steunpakket.Io.Report;

/// <summary>What a row of <c>jaarvergelijking</c> may be said to show: a direction only when chance is an unlikely explanation.</summary>
internal sealed record YearVerdict(ReportRow Row)
{
    public double N => Row.Number("n") ?? 0;

    public double Meer => Row.Number("meer") ?? 0;

    public double Minder => Row.Number("minder") ?? 0;

    /// <summary>Both years none.</summary>
    public double Nul => Row.Number("evenveel_nul") ?? 0;

    public double EvenveelMetHits => (Row.Number("evenveel") ?? 0) - Nul;

    public bool IsSignificant => N > 0 && Row.Number("p_holm") < NationalVerdicts.Level && Meer != Minder;

    public string Word => N == 0 ? "geen gegevens" : !IsSignificant ? "geen aantoonbaar verschil" : Meer > Minder ? "meer" : "minder";

    /// <summary>The class that gives the word its colour and sign: meer, minder, geen (no difference shown) or leeg (nothing to compare).</summary>
    public string Look => N == 0 ? "leeg" : Word is "meer" or "minder" ? Word : "geen";

    /// <summary>The word where room is short.</summary>
    public string ShortWord => Look switch
    {
        "geen" => "niet aantoonbaar",
        "leeg" => "niet te vergelijken",
        _ => Word,
    };

    /// <summary>Meer less minder, in percentage points.</summary>
    public string Difference => DutchNumbers.Signed(Row.Number("verschil_pp"));

    /// <summary>The interval of 95% around it, in percentage points; the bootstrap's where the comparison made one. Null without gemeenten.</summary>
    public (double Low, double High)? Bounds =>
        Row.Number("bootstrap_laag") is { } low && Row.Number("bootstrap_hoog") is { } high ? (low, high)
        : Row.Number("ci_laag") is { } least && Row.Number("ci_hoog") is { } most ? (least, most)
        : null;

    public string Interval => $"[{DutchNumbers.Decimal(Bounds?.Low)}; {DutchNumbers.Decimal(Bounds?.High)}]";

    /// <summary>A sentence after <c>Jeugd: meer.</c> that a reader without statistics can take over.</summary>
    public string Sentence()
    {
        var (target, baseYear) = (Row.Text("doeljaar"), Row.Text("basisjaar"));
        if (N == 0)
        {
            return $"Geen enkele gemeente kan tussen {baseYear} en {target} worden vergeleken.";
        }

        var counts = $"{DutchNumbers.Count(Meer, "gemeente", "gemeenten")} met meer relevante stukken per maand dan in {baseYear} en {DutchNumbers.Whole(Minder)} met minder";
        var chance = $"p\u00A0{Equal(Row.Number("p_holm"))}";
        return IsSignificant
            ? $"In {target} waren er {counts}. Dat overwicht is groter dan toeval verklaart ({chance})."
            : $"In {target} waren er {counts}; zo’n verhouding kan toeval zijn ({chance}).";
    }

    private static string Equal(double? p) => DutchNumbers.Probability(p) is var text && text.StartsWith('<') ? text : $"=\u00A0{text}";
}
