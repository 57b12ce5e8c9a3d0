namespace Steunpakket.Io.Stages.Export;

/// <summary>What <c>out/manifest.json</c> says: enough to tell what a number rests on, and nothing that changes from run to run.</summary>
internal sealed record Manifest
{
    /// <summary>Hash of the documents, keyword lists and options that the tables rest on.</summary>
    public required string SnapshotId { get; init; }

    /// <summary>Fingerprint of the export itself.</summary>
    public required string Fingerprint { get; init; }

    /// <summary>Last meeting date in the corpus; null for an empty one.</summary>
    public required DateOnly? DataThrough { get; init; }

    public required ManifestPeriod Period { get; init; }

    /// <summary>Outcomes per stage.</summary>
    public required IReadOnlyDictionary<string, IReadOnlyDictionary<string, long>> Counts { get; init; }

    public required ManifestKeywords Keywords { get; init; }

    public required ManifestReview Review { get; init; }

    public required ManifestModel Model { get; init; }

    /// <summary>The lowest-quartile cut of each action line.</summary>
    public required IReadOnlyList<ManifestCut> Cuts { get; init; }

    /// <summary>Hash of the settings as they work, defaults included.</summary>
    public required string ConfigHash { get; init; }

    /// <summary>Of the program and of everything that shapes its text and tables.</summary>
    public required IReadOnlyDictionary<string, string> Versions { get; init; }

    /// <summary>Every other file of this folder.</summary>
    public required IReadOnlyList<ManifestFile> Files { get; init; }
}

/// <summary>The data window.</summary>
internal sealed record ManifestPeriod(DateOnly Since, DateOnly Until);

/// <summary>Which keyword lists.</summary>
internal sealed record ManifestKeywords(string Profile, string Hash, string ExpansionHash, int Forms, int Expansions);

/// <summary>Context words by line of action: how many expand proposes, and what became of them and of those before.</summary>
/// <param name="Undecided">Those that nobody looked at and those in doubt.</param>
internal sealed record ManifestReview(long Proposed, long Accepted, long Rejected, long Undecided);

/// <summary>Which scoring model, and how it stands to the corpus of now.</summary>
/// <param name="Id">Of its numbers; a refit that changes one gives another.</param>
/// <param name="Key">Of the keyword lists and score settings.</param>
/// <param name="DataThrough">Last meeting date among the documents it was fitted on.</param>
/// <param name="Documents">N: one document a family when it was fitted.</param>
/// <param name="DocumentsNow">What N would be now; null, as the two after it, when score did not say.</param>
/// <param name="Clipped">Documents above its maxima.</param>
/// <param name="UnseenTerms">Forms that only occur in later documents.</param>
internal sealed record ManifestModel(
    string Id, string Key, string Profile, DateOnly? DataThrough, long Documents, long? DocumentsNow, long? Clipped,
    IReadOnlyList<string>? UnseenTerms, double AverageWords, IReadOnlyList<ManifestMaximum> Maxima);

/// <summary>The raw score that became 100 and its document.</summary>
internal sealed record ManifestMaximum(string Line, double Raw, string? Document);

/// <summary>Which scores count as relevant (METHOD 4.10).</summary>
internal sealed record ManifestCut(string Line, string Rule, double? CutOff, int Documents, int Removed);

/// <summary>One file of the export.</summary>
internal sealed record ManifestFile(string Name, long Bytes, string Sha256);
