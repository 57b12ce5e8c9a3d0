namespace Steunpakket.Core.Expansion;

/// <summary>Which of the three ways found a candidate; the first that did.</summary>
public enum CandidateKind
{
    /// <summary>A neighbour of a keyword or of an action line in the vectors.</summary>
    Neighbour,

    /// <summary>A compound one of whose parts is a keyword.</summary>
    Compound,

    /// <summary>A frequent pair of words (Mikolov et al. 2013), placed by the mean of its words' vectors.</summary>
    WordPair,
}
