using System.ComponentModel.DataAnnotations;

namespace Steunpakket.Core.Scoring;

/// <summary>How documents are scored (config block <c>score</c>). Groups are named as their keyword files are.</summary>
public sealed record ScoreOptions : IValidatableObject
{
    /// <summary>The idf formula. Default <see cref="IdfProfile.Study"/>.</summary>
    [EnumDataType(typeof(IdfProfile))]
    public IdfProfile Profile { get; init; } = IdfProfile.Study;

    /// <summary>The weight of occurrences. Default <see cref="TermFrequency.Raw"/>.</summary>
    [EnumDataType(typeof(TermFrequency))]
    public TermFrequency Tf { get; init; } = TermFrequency.Raw;

    /// <summary>Groups that are no action line; every other group with keywords is one. Default <c>algemeen</c> and <c>rivm</c> (METHOD 4.7).</summary>
    [Required]
    public IReadOnlyList<string> OutsideActionLines { get; init; } = ["algemeen", "rivm"];

    /// <summary>Groups left out of hits, relevantie_score and bm25, unless a form is in another group too. Default none.</summary>
    [Required]
    public IReadOnlyList<string> ExcludeFromRelevance { get; init; } = [];

    /// <summary>The group that gets a score beside the action lines. Default <c>algemeen</c>; without such keywords the score is 0.</summary>
    [Required]
    public string General { get; init; } = "algemeen";

    /// <summary>What becomes 100. Default <see cref="MaximumRule.PerLine"/>.</summary>
    [EnumDataType(typeof(MaximumRule))]
    public MaximumRule Max { get; init; } = MaximumRule.PerLine;

    /// <summary>BM25: how soon more occurrences stop counting, from 0 (at once) to 100. Default 1.2.</summary>
    [Range(0d, 100d)]
    public double K1 { get; init; } = 1.2;

    /// <summary>BM25: how much a long document is held back, from 0 (not) to 1 (in proportion). Default 0.75.</summary>
    [Range(0d, 1d)]
    public double B { get; init; } = 0.75;

    /// <inheritdoc/>
    public IEnumerable<ValidationResult> Validate(ValidationContext validationContext)
    {
        if (OutsideActionLines.Any(string.IsNullOrWhiteSpace))
        {
            yield return new("A group has a name; leave the empty one out.", [nameof(OutsideActionLines)]);
        }

        if (ExcludeFromRelevance.Any(string.IsNullOrWhiteSpace))
        {
            yield return new("A group has a name; leave the empty one out.", [nameof(ExcludeFromRelevance)]);
        }
    }
}
