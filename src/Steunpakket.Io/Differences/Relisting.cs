using Steunpakket.Core.Differences;
using Steunpakket.Core.Documents;
using Steunpakket.Core.Running;
using Steunpakket.Core.Scoring;
using Steunpakket.Io.Storage.DuckDb;

namespace Steunpakket.Io.Differences;

/// <summary>Scores the documents of the new export by its lists with the weights of the old one.</summary>
/// <remarks>
/// The scale is the new one where the lists differ: the old maxima know nothing of what new lists find. Between two models of the same lists and
/// settings it is the old one, so that all that a refit does is the model's.
/// </remarks>
internal static class Relisting
{
    public static IReadOnlyDictionary<DocumentId, SnapshotDocument> Of(
        DuckDbConnection connection, (SnapshotFolder Old, SnapshotFolder Now) folders, Snapshot now)
    {
        var scores = now.Documents.Keys.ToDictionary(id => id, _ => new double[now.Lines.Count]);
        var lines = now.Lines.Index().ToDictionary(line => line.Item, line => line.Index, StringComparer.Ordinal);
        var tf = folders.Now.Manifest.Settings!.Score.Tf;

        // In ordinal order of terms, as scores are always summed.
        using var rows = connection.Query($"""
            SELECT h.document_id, h.groep, h.tf, h.bijdrage, h.idf, o.idf
            FROM {Sql.Parquet(folders.Now.Table("hits"))} h
            LEFT JOIN (SELECT DISTINCT term, idf FROM {Sql.Parquet(folders.Old.Table("hits"))}) o ON o.term = h.term
            ORDER BY h.document_id, h.term, h.groep
            """);
        while (rows.Read())
        {
            if (lines.TryGetValue(rows.Text(1), out var line))
            {
                scores[DocumentId.Parse(rows.Text(0))][line] += rows.DoubleOrNull(5) is { } idf && idf != rows.Double(4)
                    ? TermFrequencyWeight.Of(tf, rows.Int32(2)) * idf
                    : rows.Double(3);
            }
        }

        var scale = folders.Old.Manifest.Model.Key == folders.Now.Manifest.Model.Key ? folders.Old : folders.Now;
        var scales = now.Lines.Select(line => Scale(scale, line)).ToArray();
        return now.Documents.Values.ToDictionary(document => document.Id, document => With(document, now.Lines, scores[document.Id], scales));
    }

    private static RawScore Scale(SnapshotFolder folder, string line) =>
        folder.Manifest.Model.Maxima.FirstOrDefault(maximum => maximum.Line == line) is { Raw: >= 0 and var raw } ? new RawScore(raw)
        : throw new SettingsException($"{folder.Path}: manifest.json does not say what score becomes 100 on {line}. Export again, or compare another one.");

    private static SnapshotDocument With(SnapshotDocument document, IReadOnlyList<string> lines, double[] scores, RawScore[] scales) => document with
    {
        Raws = [.. scores.Select(score => new RawScore(score))],
        Norms = [.. scores.Select((score, i) => LineScore.Of(lines[i], new RawScore(score), scales[i]).Norm)],
    };
}
