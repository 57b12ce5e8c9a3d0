using Steunpakket.Core.Comparison;
using Steunpakket.Core.Differences;
using Steunpakket.Core.Documents;
using Steunpakket.Core.Scoring;

namespace Steunpakket.Core.Tests.Differences;

/// <summary>Makes exports of one or two action lines, one document a call.</summary>
internal sealed class SnapshotBuilder
{
    private readonly Dictionary<DocumentId, SnapshotDocument> _documents = [];
    private readonly Dictionary<DocumentId, string> _corpus = [];
    private readonly HashSet<GemeenteCode> _gemeenten = [];
    private string[] _lines = ["actielijn_1"];

    public CompareOptions Options { get; set; } = new() { BaseYears = [2020], Cut = CutRule.Ge };

    public int Months { get; set; } = 12;

    public static DocumentId Id(string id, string gemeente = "GM0001") => new("folder", new GemeenteCode(gemeente), id);

    public SnapshotBuilder Lines(params string[] lines)
    {
        _lines = lines;
        return this;
    }

    /// <summary>A document of one meeting in a year; its score on each line, 0 to 100; unselected without scores.</summary>
    public SnapshotBuilder Add(string id, int year, params double[] scores) => Add(Id(id), year, "text of " + id, scores);

    public SnapshotBuilder Add(DocumentId id, int year, string text, params double[] scores)
    {
        var gemeente = new GemeenteCode(id.Value.Split('/')[1]);
        _gemeenten.Add(gemeente);
        _corpus.Add(id, text);
        if (scores.Length > 0)
        {
            _documents.Add(id, new SnapshotDocument
            {
                Id = id,
                Family = id.Value,
                Publisher = gemeente,
                Gemeente = gemeente,
                Meetings = [new DateOnly(year, 5, 17)],
                Raws = [.. scores.Select(score => new RawScore(score))],
                Norms = [.. scores.Select(score => new ActionLineScore(score))],
            });
        }

        return this;
    }

    /// <summary>A document of several meetings, or of another family or gemeente than its own.</summary>
    public SnapshotBuilder With(string id, Func<SnapshotDocument, SnapshotDocument> change)
    {
        _documents[Id(id)] = change(_documents[Id(id)]);
        return this;
    }

    public Snapshot Build() => new()
    {
        Lines = _lines,
        Options = Options,
        Documents = _documents,
        Corpus = _corpus,
        Covered = _gemeenten.ToDictionary(
            code => code,
            _ => new CoveredMonths(new(new(2019, 1, 1), new(2021, 12, 31)), new(DateOnly.MinValue, DateOnly.MaxValue))),
        Months = (from gemeente in _gemeenten from year in new[] { 2019, 2020, 2021 } select (gemeente, year)).ToDictionary(key => key, _ => Months),
        Comparable = (from gemeente in _gemeenten from year in Options.BaseYears select (gemeente, year)).ToHashSet(),
    };
}
