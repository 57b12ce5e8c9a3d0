namespace Steunpakket.Core.Scoring.Drift;

/// <summary>How well a frozen model still fits the corpus of now; it decides nothing by itself, a refit is a person's (METHOD 4.8, 4.9).</summary>
public sealed record ModelStanding
{
    /// <summary>From this growth of the fit set on, and below its inverse, a new model is advised.</summary>
    public const double AdvisedGrowth = 1.25;

    /// <summary>N of the model.</summary>
    public required long DocumentsAtFit { get; init; }

    /// <summary>What N would be in a fit of now.</summary>
    public required long DocumentsNow { get; init; }

    /// <summary>Documents of the fit set of now that lie above every scale and maximum of the model in some line: their 100 says too little.</summary>
    public required long Clipped { get; init; }

    /// <summary>Forms that no document of the fit had and some document of now has, in ordinal order.</summary>
    public required IReadOnlyList<string> UnseenTerms { get; init; }

    /// <summary>The term whose idf would move most in a fit of now, the first in ordinal order of equals; null when none occurs.</summary>
    public required string? MostMovedTerm { get; init; }

    /// <summary>Its idf of now minus that of the model; 0 when no term occurs.</summary>
    public required double MostMovedBy { get; init; }

    /// <summary>Documents of now over those of the fit; null for a model of none.</summary>
    public double? Growth => DocumentsAtFit == 0 ? null : (double)DocumentsNow / DocumentsAtFit;

    /// <summary>Whether a new model is worth a look.</summary>
    public bool AdvisesRefit =>
        Clipped > 0 || UnseenTerms.Count > 0 || (Growth is { } growth ? growth is >= AdvisedGrowth or <= 1 / AdvisedGrowth : DocumentsNow > 0);

    /// <param name="documents">N of now.</param>
    /// <param name="frequencies">Per term of the model's list the documents of now that have it.</param>
    /// <param name="clipped">See <see cref="Clipped"/>.</param>
    public static ModelStanding Of(TermWeights fitted, long documents, IReadOnlyList<long> frequencies, long clipped)
    {
        var terms = fitted.Terms.Terms;
        var before = fitted.Statistics.DocumentFrequencies;
        var (term, by) = MostMoved(fitted, documents, frequencies);
        return new()
        {
            DocumentsAtFit = fitted.Statistics.Documents,
            DocumentsNow = documents,
            Clipped = clipped,
            UnseenTerms = [.. terms.Where((_, i) => before[i] == 0 && frequencies[i] > 0).Select(unseen => unseen.Form)],
            MostMovedTerm = term,
            MostMovedBy = by,
        };
    }

    private static (string? Term, double By) MostMoved(TermWeights fitted, long documents, IReadOnlyList<long> frequencies)
    {
        (string? Term, double By) most = (null, 0);
        for (var i = 0; i < frequencies.Count; i++)
        {
            if (frequencies[i] == 0)
            {
                continue;
            }

            var by = InverseDocumentFrequency.Of(fitted.Options.Profile, documents, frequencies[i]) - fitted.Idf[i];
            if (most.Term is null || Math.Abs(by) > Math.Abs(most.By))
            {
                most = (fitted.Terms.Terms[i].Form, by);
            }
        }

        return most;
    }
}
