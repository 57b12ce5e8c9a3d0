using System.Text.Json;
using Steunpakket.Core.Running;
using Steunpakket.Io.Configuration;
using Steunpakket.Io.Running;
using Steunpakket.Io.Stages.Expand.Candidates;
using Steunpakket.Io.Stages.Expand.Corpus;

namespace Steunpakket.Io.Stages.Expand;

/// <summary>What expand's results are made from. Accepted context words are in none of it but <see cref="Selection"/>, which decides nothing by itself.</summary>
internal sealed class ExpandFingerprints(RunContext context, SelectedTexts texts)
{
    private const string Version = "expand-2";

    private readonly string _options = ShortHash.Of(
    [
        .. context.Keywords.Keywords.Select(term => $"{term.Label} {term.Counts}"),
        JsonSerializer.Serialize(context.Config.Match, JsonFormat.Settings),
        JsonSerializer.Serialize(context.Config.Expand.Training, JsonFormat.Settings),
        $"{context.Config.Expand.Models} {context.Config.Expand.Seed}",
    ]);

    /// <summary>By the indexes alone.</summary>
    public Fingerprint Content => new(Version, _options, ShortHash.Of(texts.TextHashes));

    /// <summary>By the indexes alone. When only this changed, the texts have to be identified to know whether others are selected.</summary>
    public string Selection => ShortHash.Of(texts.SelectionHashes);

    /// <param name="textHash">Of the selected texts themselves.</param>
    public string CorpusOf(string textHash) => ShortHash.Of(Version, _options, textHash);

    /// <summary>Other options make other candidates of the same vectors, and another listing other passages: a date that was corrected, a document that is gone.</summary>
    public Fingerprint CandidatesOf(string corpus) => new(Version, CandidateTable.OptionsHash(context), ShortHash.Of([corpus, .. texts.ListingHashes]));
}
