using System.Text.Json;
using Steunpakket.Core.Documents;
using Steunpakket.Core.Running;
using Steunpakket.Core.Scoring;
using Steunpakket.Io.Configuration;
using Steunpakket.Io.Storage;

namespace Steunpakket.Io.Stages.Score;

/// <summary>Keeps a scoring model as <c>model.json</c>: a person can read it, and every double comes back to the bit.</summary>
internal static class ModelFile
{
    public static void Write(string path, ScoringModel model, string fingerprint)
    {
        var (terms, statistics) = (model.Weights.Terms.Terms, model.Weights.Statistics);
        var stored = new Stored(
            fingerprint,
            model.KeywordHash,
            statistics.Documents,
            statistics.Words,
            [.. terms.Select((term, i) => new StoredTerm(term.Form, statistics.DocumentFrequencies[i], model.Weights.Idf[i]))],
            [.. model.Maxima.Lines.Select(ToStored)],
            ToStored(model.Maxima.General));
        AtomicFile.WriteAllBytes(path, JsonSerializer.SerializeToUtf8Bytes(stored, JsonFormat.Written));
    }

    /// <summary>The model that the scores were made with.</summary>
    /// <exception cref="SettingsException">There is none.</exception>
    public static ScoringModel ReadCurrent(string path, TermList terms, ScoreOptions options) =>
        Read(path, fingerprint: null, terms, options) ?? throw new SettingsException($"{path}: there is no scoring model yet; run 'steunpakket run'.");

    /// <param name="fingerprint">Null for any.</param>
    /// <returns>Null when there is no model of this fingerprint.</returns>
    public static ScoringModel? Read(string path, string? fingerprint, TermList terms, ScoreOptions options)
    {
        if (!File.Exists(path))
        {
            return null;
        }

        try
        {
            var stored = JsonSerializer.Deserialize<Stored>(File.ReadAllBytes(path), JsonFormat.Written);
            if (stored is null || (fingerprint is not null && stored.Fingerprint != fingerprint) || stored.Terms.Count != terms.Terms.Count)
            {
                return null;
            }

            var statistics = new TermStatistics(stored.Documents, stored.Words, [.. stored.Terms.Select(term => term.DocumentFrequency)]);
            var maxima = new ScoreMaxima([.. stored.Maxima.Select(FromStored)], FromStored(stored.General));
            double[] idf = [.. stored.Terms.Select(term => term.Idf)];
            return new ScoringModel(new TermWeights(terms, statistics, options, idf), maxima, stored.KeywordHash);
        }
        catch (JsonException)
        {
            return null; // not ours: made again
        }
    }

    private static StoredMaximum ToStored(LineMaximum maximum) =>
        new(maximum.Line, maximum.Scale.Value, maximum.Largest.Value, maximum.Document?.Value);

    private static LineMaximum FromStored(StoredMaximum maximum) => new(
        maximum.Line,
        new RawScore(maximum.Scale),
        new RawScore(maximum.Largest),
        maximum.Document is null ? null : DocumentId.Parse(maximum.Document));

    private sealed record Stored(
        string Fingerprint, string KeywordHash, long Documents, long Words,
        IReadOnlyList<StoredTerm> Terms, IReadOnlyList<StoredMaximum> Maxima, StoredMaximum General);

    private sealed record StoredTerm(string Form, long DocumentFrequency, double Idf);

    private sealed record StoredMaximum(string Line, double Scale, double Largest, string? Document);
}
