using Steunpakket.Core.Comparison.Cube;
using Steunpakket.Core.Comparison.Cuts;

namespace Steunpakket.Core.Comparison.Variants;

/// <summary>Compares the years of a cube in every named way, with the stored scores and the cut of the options.</summary>
public sealed class VariantComparison
{
    private readonly CompareOptions _options;
    private readonly VariantInputs _inputs;
    private readonly Dictionary<CountUnit, int[][]> _counts = [];

    /// <param name="until">Last day of the data.</param>
    public VariantComparison(CorpusCube cube, CompareOptions options, DateOnly until)
    {
        _options = options;
        _inputs = new VariantInputs(cube, new ComparedGemeenten(cube.Available, options, until));
        Strata = new CutStrata(cube, CutStrata.KindOf(options.Cut), options.Years);
        Relevance = new StudyRelevance(cube, Strata, options);
        var counter = new RelevantCounter(cube);
        foreach (var unit in Enum.GetValues<CountUnit>())
        {
            _counts.Add(unit, [.. Relevance.Minima.Select((minima, line) => counter.Count(cube.Norms(line), (Strata, minima), unit))]);
        }
    }

    /// <summary>What counts as relevant to each line.</summary>
    public StudyRelevance Relevance { get; }

    internal CutStrata Strata { get; }

    /// <summary>Table <c>jaarvergelijking_gemeente</c> and its totals: the study's, all years beside one another.</summary>
    public ComparisonTables Study() => new YearComparison(_options).Compare(StudyInput());

    /// <summary>What the study's way is compared over.</summary>
    public ComparisonInput StudyInput()
    {
        var study = ComparisonVariant.Study(_options);
        return _inputs.Of(study, _options.Years, _counts[study.Unit]);
    }

    /// <summary>One variant, each base year against the target year.</summary>
    public VariantTables Compare(ComparisonVariant variant)
    {
        ComparisonTables[] pairs = [.. _options.BaseYears.Select(year => Pair(variant, year))];
        return new(variant, YearComparison.WithHolm([.. pairs.SelectMany(pair => pair.Rows).Select(WithBootstrap)]), pairs);
    }

    private ComparisonTables Pair(ComparisonVariant variant, int baseYear)
    {
        var pair = _options with { BaseYears = [baseYear] };
        return new YearComparison(pair).Compare(_inputs.Of(variant, pair.Years, _counts[variant.Unit]), variant);
    }

    private YearComparisonRow WithBootstrap(YearComparisonRow row) => row with { Bootstrap = BootstrapInterval.Of(row.Counts, _options.Bootstrap) };
}
