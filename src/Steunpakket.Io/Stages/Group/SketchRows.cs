using Steunpakket.Core.Families;
using Steunpakket.Core.Quality;
using Steunpakket.Io.Storage;
using Steunpakket.Io.Storage.DuckDb;

namespace Steunpakket.Io.Stages.Group;

/// <summary>Sketches the texts of one partition, page by page, into a temporary table.</summary>
internal sealed class SketchRows(TextMeter meter)
{
    internal const string Table = "sketched";

    private readonly Sketcher _sketcher = new();
    private TextMeasures _measures;

    public long Documents { get; private set; }

    /// <param name="pages">document_id and text, ordered by document and page.</param>
    public void Write(DuckDbConnection connection, DuckDbReader pages)
    {
        Tables.Sketches.CreateTemporary(connection, Table);
        using var rows = connection.Append(Table);
        string? current = null;
        while (pages.Read())
        {
            var id = pages.Text(0);
            if (current is not null && id != current)
            {
                Finish(rows, current);
            }

            current = id;
            _sketcher.Add(pages.Utf8(1));
            _measures += meter.Measure(pages.Utf8(1));
        }

        if (current is not null)
        {
            Finish(rows, current);
        }

        rows.Close();
    }

    private void Finish(DuckDbAppender rows, string id)
    {
        var sketch = _sketcher.Finish();
        rows.Add(id).Add(sketch.Signature?.ToString()).Add((int?)sketch.Words).Add(sketch.Results)
            .Add((int?)_measures.JudgedWords).Add((int?)_measures.DutchWords).Add((int?)_measures.BsnLike)
            .EndRow();
        _measures = default;
        Documents++;
    }
}
