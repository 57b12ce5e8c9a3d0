using System.Text.Json;
using System.Text.Json.Nodes;
using System.Text.Json.Serialization;
using Steunpakket.Core.Documents;
using Steunpakket.Core.Running;
using Steunpakket.Core.Scoring;
using Steunpakket.Io.Configuration;

namespace Steunpakket.Io.Stages.Score;

/// <summary>The members of <c>model.json</c>, in their order.</summary>
/// <param name="Format">Of the file; raised when members change their meaning.</param>
/// <param name="Id">Hash of all that scores depend on: a changed number shows.</param>
/// <param name="Hits">Names the hits: forms, accepted context words and how they match.</param>
/// <param name="Options">The score options with their defaults, as settings write them.</param>
[JsonUnmappedMemberHandling(JsonUnmappedMemberHandling.Disallow)]
internal sealed record StoredModel(
    int Format, string Id, string Key, string KeywordHash, string ExpansionHash, string Hits, JsonNode Options,
    IReadOnlyDictionary<string, string> Versions, DateOnly? DataThrough, long Documents, long Words,
    IReadOnlyList<StoredMaximum> Maxima, IReadOnlyList<StoredTerm> Terms)
{
    public const int CurrentFormat = 1;

    public static StoredModel Of(ScoringModel model, ModelOrigin origin)
    {
        var (weights, statistics) = (model.Weights, model.Weights.Statistics);
        var stored = new StoredModel(
            CurrentFormat, string.Empty, origin.Key, origin.KeywordHash, origin.ExpansionHash, model.KeywordHash, OptionsOf(weights.Options),
            new SortedDictionary<string, string>(origin.Versions.ToDictionary(), StringComparer.Ordinal), origin.DataThrough, statistics.Documents, statistics.Words,
            [.. model.Maxima.Lines.Append(model.Maxima.General).Select(StoredMaximum.Of)],
            [.. weights.Terms.Terms.Select((term, i) => new StoredTerm(term.Form, term.Groups, term.IsExpansion, statistics.DocumentFrequencies[i], weights.Idf[i]))]);
        return stored with { Id = stored.ContentId() };
    }

    public static JsonNode OptionsOf(ScoreOptions options) => JsonSerializer.SerializeToNode(options, JsonFormat.Settings)!;

    /// <summary>The id that the content should have.</summary>
    /// <remarks>
    /// No score depends on which document has a maximum, so that a withdrawn one can be taken out of the model without making another; nor
    /// on the versions, so that two versions of the program that fit alike fit the same model.
    /// </remarks>
    public string ContentId()
    {
        var numbers = this with
        {
            Id = string.Empty,
            Versions = new Dictionary<string, string>(),
            Maxima = [.. Maxima.Select(maximum => maximum with { Document = null })],
        };
        return ShortHash.Of(JsonSerializer.Serialize(numbers, JsonFormat.Written))[..12];
    }

    /// <param name="terms">Those of the keyword lists, which are those of <see cref="Terms"/>.</param>
    public FrozenModel ToModel(TermList terms, ScoreOptions options)
    {
        var statistics = new TermStatistics(Documents, Words, [.. Terms.Select(term => term.Df)]);
        var weights = new TermWeights(terms, statistics, options, [.. Terms.Select(term => term.Idf)]);
        var maxima = new ScoreMaxima([.. Maxima.SkipLast(1).Select(maximum => maximum.ToMaximum())], Maxima[^1].ToMaximum());
        return new(new ScoringModel(weights, maxima, Hits), new ModelOrigin(Key, KeywordHash, ExpansionHash, DataThrough, Versions), Id);
    }
}

/// <summary>A term with its groups and numbers.</summary>
internal sealed record StoredTerm(string Term, IReadOnlyList<string> Groups, bool ContextWord, long Df, double Idf);

/// <summary>What a line is measured against.</summary>
/// <param name="Document">Null when no document scores, or when the one that did was withdrawn.</param>
internal sealed record StoredMaximum(string Line, double Scale, double Largest, string? Document)
{
    public static StoredMaximum Of(LineMaximum maximum) =>
        new(maximum.Line, maximum.Scale.Value, maximum.Largest.Value, maximum.Document?.Value);

    public LineMaximum ToMaximum() =>
        new(Line, new RawScore(Scale), new RawScore(Largest), Document is null ? null : DocumentId.Parse(Document));
}
