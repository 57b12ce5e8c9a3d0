using Steunpakket.Core.Comparison;
using Steunpakket.Core.Differences;
using Steunpakket.Core.Documents;
using Steunpakket.Core.Scoring;
using Steunpakket.Io.Running;
using Steunpakket.Io.Stages.Score;
using Steunpakket.Io.Storage.DuckDb;

namespace Steunpakket.Io.Differences;

/// <summary>Reads what differences need of an export. Mergers are those of today's table of gemeenten, in both exports.</summary>
internal sealed class SnapshotReader(RunContext context, DuckDbConnection connection)
{
    /// <summary>The action lines that an export has columns of, in ordinal order.</summary>
    public IReadOnlyList<string> Lines(SnapshotFolder folder)
    {
        using var rows = connection.Query($"SELECT * FROM {Sql.Parquet(folder.Table("documenten"))} LIMIT 0");
        var suffix = ScoreTable.Norm(string.Empty);
        return
        [
            .. Enumerable.Range(0, rows.ColumnCount).Select(rows.ColumnName)
                .Where(column => column.EndsWith(suffix, StringComparison.Ordinal)).Select(column => column[..^suffix.Length])
                .Where(line => line != folder.Manifest.Settings!.Score.General).Order(StringComparer.Ordinal),
        ];
    }

    public Snapshot Read(SnapshotFolder folder)
    {
        var (lines, settings) = (Lines(folder), folder.Manifest.Settings!);
        var documents = Documents(folder, lines);
        var period = new DateWindow(folder.Manifest.Period.Since, folder.Manifest.Period.Until);
        var (months, comparable) = Gemeenten(folder);
        return new Snapshot
        {
            Lines = lines,
            Options = settings.Compare,
            Documents = documents,
            Corpus = Corpus(folder),
            Covered = documents.Values.Select(document => document.Publisher).Distinct().ToDictionary(code => code, code => Covered(code, period)),
            Months = months,
            Comparable = comparable,
        };
    }

    private Dictionary<DocumentId, SnapshotDocument> Documents(SnapshotFolder folder, IReadOnlyList<string> lines)
    {
        var meetings = Meetings(folder);
        var borders = folder.Manifest.Settings!.Compare.BordersOf(folder.Manifest.Period.Until);
        var columns = lines.Select(line => $", {Sql.Name(ScoreTable.Raw(line))}, {Sql.Name(ScoreTable.Norm(line))}");
        var documents = new Dictionary<DocumentId, SnapshotDocument>();
        using var rows = connection.Query($"SELECT document_id, familie_id{string.Concat(columns)} FROM {Sql.Parquet(folder.Table("documenten"))}");
        while (rows.Read())
        {
            var id = DocumentId.Parse(rows.Text(0));
            var publisher = GemeenteCode.Parse(id.Value.Split('/', 3)[1]);
            documents.Add(id, new SnapshotDocument
            {
                Id = id,
                Family = rows.Text(1),
                Raws = [.. lines.Select((_, i) => new RawScore(rows.Double(2 + (2 * i))))],
                Norms = [.. lines.Select((_, i) => new ActionLineScore(rows.Double(3 + (2 * i))))],
                Publisher = publisher,
                Gemeente = context.Gemeenten.On(borders, publisher),
                Meetings = meetings.GetValueOrDefault(id) ?? [],
            });
        }

        return documents;
    }

    private Dictionary<DocumentId, List<DateOnly>> Meetings(SnapshotFolder folder)
    {
        var meetings = new Dictionary<DocumentId, List<DateOnly>>();
        using var rows = connection.Query($"""
            SELECT document_id, vergaderdatum FROM {Sql.Parquet(folder.Table("behandeling"))} WHERE vergaderdatum IS NOT NULL ORDER BY ALL
            """);
        while (rows.Read())
        {
            var id = DocumentId.Parse(rows.Text(0));
            if (!meetings.TryGetValue(id, out var days))
            {
                meetings[id] = days = [];
            }

            days.Add(rows.Date(1));
        }

        return meetings;
    }

    private Dictionary<DocumentId, string> Corpus(SnapshotFolder folder)
    {
        var corpus = new Dictionary<DocumentId, string>();
        using var rows = connection.Query($"SELECT document_id, teksthash FROM {Sql.Parquet(folder.Table("corpus"))}");
        while (rows.Read())
        {
            corpus.Add(DocumentId.Parse(rows.Text(0)), rows.Text(1));
        }

        return corpus;
    }

    private (Dictionary<(GemeenteCode Gemeente, int Year), int> Months, HashSet<(GemeenteCode Gemeente, int BaseYear)> Comparable) Gemeenten(SnapshotFolder folder)
    {
        var (months, comparable) = (new Dictionary<(GemeenteCode Gemeente, int Year), int>(), new HashSet<(GemeenteCode Gemeente, int BaseYear)>());
        using var rows = connection.Query($"""
            SELECT DISTINCT gemeentecode, jaar, maanden, coalesce(oordeel, '') NOT IN ('', 'onvergelijkbaar') FROM {Sql.Parquet(folder.Table("jaarvergelijking_gemeente"))}
            """);
        while (rows.Read())
        {
            var key = (GemeenteCode.Parse(rows.Text(0)), rows.Int32(1));
            months[key] = rows.Int32(2);
            if ((bool)rows.Value(3)!)
            {
                comparable.Add(key);
            }
        }

        return (months, comparable);
    }

    private CoveredMonths Covered(GemeenteCode code, DateWindow period) =>
        new(period, context.Gemeenten.Find(code)?.Life ?? new DateWindow(DateOnly.MinValue, DateOnly.MaxValue));
}
