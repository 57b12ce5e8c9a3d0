using Steunpakket.Core.Scoring;

namespace Steunpakket.Core.Comparison.Sensitivity;

/// <summary>What an occurrence is worth (METHOD 4.3, 4.4), with the document frequencies of the model that scored.</summary>
/// <param name="Name">As in the tables.</param>
/// <param name="Weights">Other formulas over the same statistics; the model's own where the formulas are its own.</param>
internal sealed record Weighting(string Name, TermWeights Weights)
{
    /// <summary>Whether the stored scores were made so.</summary>
    public bool IsModel { get; init; }

    /// <summary>Per line and term what an expansion's points are multiplied by; null for 1 everywhere.</summary>
    public IReadOnlyList<double[]>? Factors { get; init; }

    /// <summary>study, log, gensim-log2 and textbook-ln; <c>ingesteld</c> when the model is none of them; <c>cosinus</c> where expansions have one.</summary>
    /// <param name="cosines">Of accepted expansions, by form and line.</param>
    public static IReadOnlyList<Weighting> All(TermWeights model, IReadOnlyDictionary<(string Form, string Line), double> cosines)
    {
        Weighting[] known =
        [
            Of("study", model, (IdfProfile.Study, TermFrequency.Raw)),
            Of("log", model, (IdfProfile.Study, TermFrequency.Log)),
            Of("gensim-log2", model, (IdfProfile.GensimLog2, TermFrequency.Raw)),
            Of("textbook-ln", model, (IdfProfile.TextbookLn, TermFrequency.Raw)),
        ];
        var own = new Weighting("ingesteld", model) { IsModel = true };
        return
        [
            .. Array.Exists(known, weighting => weighting.IsModel) ? [] : new[] { own },
            .. known,
            .. cosines.Count > 0 ? [own with { Name = "cosinus", IsModel = false, Factors = FactorsOf(model, cosines) }] : Array.Empty<Weighting>(),
        ];
    }

    private static Weighting Of(string name, TermWeights model, (IdfProfile Profile, TermFrequency Tf) formulas)
    {
        var isModel = (model.Options.Profile, model.Options.Tf) == formulas;
        var options = model.Options with { Profile = formulas.Profile, Tf = formulas.Tf };
        return new(name, isModel ? model : new TermWeights(model.Terms, model.Statistics, options)) { IsModel = isModel };
    }

    private static double[][] FactorsOf(TermWeights model, IReadOnlyDictionary<(string Form, string Line), double> cosines) =>
    [
        .. model.Lines.Select(line => model.Terms.Terms
            .Select(term => term.IsExpansion && cosines.TryGetValue((term.Form, line), out var cosine) ? Math.Clamp(cosine, 0, 1) : 1).ToArray()),
    ];
}
