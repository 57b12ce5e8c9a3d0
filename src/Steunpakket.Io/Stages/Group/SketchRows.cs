using Steunpakket.Core.Families;
using Steunpakket.Core.Quality;
using Steunpakket.Io.Storage;

namespace Steunpakket.Io.Stages.Group;

/// <summary>Sketches the texts of partitions, page by page.</summary>
internal sealed class SketchRows(TextMeter meter)
{
    private readonly Sketcher _sketcher = new();
    private TextMeasures _measures;

    /// <param name="pages">document_id and text of several partitions.</param>
    /// <param name="place">Of the partition to sketch.</param>
    /// <returns>A row a text.</returns>
    public TableRows Read(PartitionReader pages, int place)
    {
        var rows = new TableRows(Tables.Sketches);
        string? current = null;
        while (pages.Next(place))
        {
            var id = pages.Row.Text(0);
            if (current is not null && id != current)
            {
                Finish(rows, current);
            }

            current = id;
            _sketcher.Add(pages.Row.Utf8(1));
            _measures += meter.Measure(pages.Row.Utf8(1));
        }

        if (current is not null)
        {
            Finish(rows, current);
        }

        return rows;
    }

    private void Finish(TableRows rows, string id)
    {
        var sketch = _sketcher.Finish();
        rows.Add(id).Add(sketch.Signature?.ToString()).Add((int?)sketch.Words).Add(sketch.Results)
            .Add((int?)_measures.JudgedWords).Add((int?)_measures.DutchWords).Add((int?)_measures.BsnLike)
            .EndRow();
        _measures = default;
    }
}
