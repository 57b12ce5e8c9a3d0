using Steunpakket.Core.Keywords.Linting.Checks;
using Steunpakket.Core.Selection;

namespace Steunpakket.Core.Keywords.Linting;

/// <summary>Holds the keyword lists of a profile against texts (METHOD 3, idea 6). Immutable; any number of threads may use one.</summary>
public sealed class Linter
{
    private readonly VariantProbe _variants;
    private readonly CompoundProbe _compounds;
    private readonly SuspendedProbe _suspended;
    private readonly OverlapProbe _overlaps;
    private readonly PolysemyProbe _senses;
    private readonly LintOptions _options;

    public Linter(KeywordSet keywords, MatchOptions match, LintOptions options)
    {
        Forms = new LintForms(keywords, match);
        _variants = new VariantProbe(Forms);
        _compounds = new CompoundProbe(Forms);
        _suspended = new SuspendedProbe(Forms);
        _overlaps = new OverlapProbe(Forms);
        _senses = new PolysemyProbe(Forms);
        _options = options;
    }

    internal LintForms Forms { get; }

    /// <summary>An empty count, for one thread.</summary>
    public LintCount Start() => new(Forms, [
        new KeywordCheck(Forms),
        new VariantCheck(Forms, _variants),
        new SuspendedCheck(Forms, _suspended, _options.MostWords),
        new CompoundCheck(Forms, _compounds, _options.MostWords),
        new OverlapCheck(Forms, _overlaps),
        new PolysemyCheck(Forms, _senses),
    ]);
}
