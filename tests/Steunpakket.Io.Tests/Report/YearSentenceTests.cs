using Steunpakket.Io.Report;
using Xunit;

namespace Steunpakket.Io.Tests.Report;

public sealed class YearSentenceTests
{
    [Theory]
    [InlineData(152, 124, 0.049, "meer")]
    [InlineData(124, 152, 0.049, "minder")]
    [InlineData(152, 124, 0.05, "geen aantoonbaar verschil")]
    [InlineData(124, 152, 0.3, "geen aantoonbaar verschil")]
    [InlineData(10, 10, 0.001, "geen aantoonbaar verschil")]
    public void A_direction_is_only_told_when_chance_is_unlikely(int meer, int minder, double p, string word) =>
        Assert.Equal(word, Verdict(meer, minder, p).Word);

    [Fact]
    public void Without_gemeenten_there_is_nothing_to_tell()
    {
        Assert.Equal("geen gegevens", Verdict(0, 0, null).Word);
        Assert.Contains("Geen enkele gemeente", Verdict(0, 0, null).Sentence(), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(0, 0, null, "leeg", "niet te vergelijken")]
    [InlineData(10, 10, 1.0, "geen", "niet aantoonbaar")]
    [InlineData(200, 50, 0.0001, "meer", "meer")]
    public void Nothing_to_compare_never_looks_like_no_difference(int meer, int minder, double? p, string look, string word) =>
        Assert.Equal((look, word), (Verdict(meer, minder, p).Look, Verdict(meer, minder, p).ShortWord));

    [Fact]
    public void A_sentence_holds_both_numbers_and_the_corrected_chance() => Assert.Equal(
        "In 2021 waren er 152 gemeenten met meer relevante stukken per maand dan in 2020 en 124 met minder; zo’n verhouding kan toeval zijn (p\u00A0=\u00A00,312).",
        Verdict(152, 124, 0.3123).Sentence());

    [Fact]
    public void What_is_below_a_thousandth_is_not_written_as_nothing() =>
        Assert.EndsWith("(p\u00A0< 0,001).", Verdict(200, 50, 1e-9).Sentence(), StringComparison.Ordinal);

    private static YearVerdict Verdict(int meer, int minder, double? p) => new(new ReportRow(new Dictionary<string, object?>
    {
        ["basisjaar"] = 2020,
        ["doeljaar"] = 2021,
        ["n"] = meer + minder,
        ["meer"] = meer,
        ["minder"] = minder,
        ["p"] = 0.0,
        ["p_holm"] = p,
    }));
}
