using System.Text;
using Steunpakket.Core.Selection;

namespace Steunpakket.Core.Keywords.Linting;

/// <summary>The keywords of a profile with their variants and all matchers. Immutable; any number of threads may use one.</summary>
internal sealed class LintForms
{
    /// <summary>The term of text that an exception took.</summary>
    internal const int Exception = -1;

    private readonly KeywordMatcher _exclusive;
    private readonly KeywordMatcher? _exceptions;
    private readonly KeywordMatcher? _all;

    public LintForms(KeywordSet keywords, MatchOptions options)
    {
        ArgumentNullException.ThrowIfNull(options);
        (Keywords, Options) = (keywords, options);
        var exclusive = options with { Overlap = Overlap.LongestExclusive };
        _exclusive = new KeywordMatcher(keywords.Keywords, exclusive);
        _exceptions = keywords.Keywords.All(term => term.Counts) ? null
            : new KeywordMatcher([.. keywords.Keywords.Select(term => term with { Counts = true })], exclusive);
        _all = options.Overlap == Overlap.All ? new KeywordMatcher(keywords.Keywords, options) : null;
        Variants = FormVariants.Of(keywords);
    }

    public KeywordSet Keywords { get; }

    internal MatchOptions Options { get; }

    internal IReadOnlyList<KeywordForm> Forms => Keywords.Forms;

    internal IReadOnlyList<FormVariant> Variants { get; }

    /// <summary>A matcher that finds every term wherever it stands.</summary>
    internal KeywordMatcher Everywhere(IReadOnlyList<MatchTerm> terms) => new(terms, Options with { Overlap = Overlap.All });

    /// <summary>Adds what keywords and exceptions take, longest first, whatever the settings say about overlap.</summary>
    internal void Take(ReadOnlySpan<byte> page, List<TermHit> taken)
    {
        _exclusive.Match(page, taken);
        if (_exceptions is null)
        {
            return;
        }

        var counted = taken.Select(hit => hit.Start).ToHashSet();
        var all = new List<TermHit>();
        _exceptions.Match(page, all);
        taken.AddRange(all.Where(hit => hit.Term >= Forms.Count && !counted.Contains(hit.Start)).Select(hit => hit with { Term = Exception }));
        taken.Sort((left, right) => left.Start.CompareTo(right.Start));
    }

    /// <summary>Adds the hits that the settings count.</summary>
    internal void Count(ReadOnlySpan<byte> page, IReadOnlyList<TermHit> taken, List<TermHit> counted)
    {
        if (_all is null)
        {
            counted.AddRange(taken.Where(hit => hit.Term != Exception));
        }
        else
        {
            _all.Match(page, counted);
        }
    }

    /// <summary>Indexes of the keywords that stand in a longer one.</summary>
    internal IReadOnlyList<int> InsideOthers()
    {
        var everywhere = Everywhere([.. Forms.Select(form => form.ToTerm())]);
        var hits = new List<TermHit>();
        foreach (var (index, form) in Forms.Index())
        {
            var own = new List<TermHit>();
            everywhere.Match(Encoding.UTF8.GetBytes(form.Form), own);
            hits.AddRange(own.Where(hit => hit.Term != index));
        }

        return [.. hits.Select(hit => hit.Term).Distinct().Order()];
    }

    /// <summary>File and line that would count <paramref name="text"/> where <paramref name="keyword"/> counts.</summary>
    internal static string LineFor(KeywordForm keyword, string text) => string.Join("; ", keyword.Origins
        .Select(line => $"{line.Place.File}: {text}{(line.Group == line.List ? "" : $" (groep {line.Group})")}")
        .Distinct());

    internal static string FileOf(KeywordForm keyword) => keyword.Origins[0].Place.File;
}
