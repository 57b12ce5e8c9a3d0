using Steunpakket.Core.Scoring;
using Steunpakket.Io.Stages.Select;
using Steunpakket.Io.Storage;
using static Steunpakket.Io.Storage.ColumnKind;

namespace Steunpakket.Io.Stages.Score;

/// <summary>The table <c>scores</c>: its columns follow the groups of the keyword lists.</summary>
internal sealed class ScoreTable(IReadOnlyList<string> lines, string general)
{
    public TableSchema Schema { get; } = new(
        [
            new("document_id"), new("pages", Integer), new("words", Integer), new("hits", Integer), new("relevantie_score", ColumnKind.Double),
            .. lines.Append(general).SelectMany(line => new Column[] { new(Raw(line), ColumnKind.Double), new(Norm(line), ColumnKind.Double) }),
            new("bm25", ColumnKind.Double), new("hits_per_1000", ColumnKind.Double), new("covid_hits", Integer), new("steunpakket_hits", Integer),
            new("best_page", Integer), new("clipped"),
        ],
        ["document_id"]);

    public static string Raw(string line) => $"{line}_raw";

    public static string Norm(string line) => $"{line}_norm";

    public static void Append(IRowSink rows, SelectedDocument document, ScoredDocument score)
    {
        rows.Add(score.Id.Value).Add((int?)document.Pages).Add((int?)document.Terms.Words).Add((int?)score.Hits).Add((double?)score.Relevance.Value);
        foreach (var line in score.Lines.Append(score.General))
        {
            rows.Add((double?)line.Raw.Value).Add((double?)line.Norm.Value);
        }

        rows.Add((double?)score.Bm25.Value).Add(score.HitsPer1000)
            .Add((int?)document.Filters.GetValueOrDefault(HitKinds.Covid)).Add((int?)document.Filters.GetValueOrDefault(HitKinds.Steunpakket))
            .Add(score.BestPage)
            .Add(string.Join(' ', score.Lines.Append(score.General).Where(line => line.IsClipped).Select(line => line.Line)))
            .EndRow();
    }
}
