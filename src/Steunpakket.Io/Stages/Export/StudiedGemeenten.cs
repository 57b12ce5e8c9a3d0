using Steunpakket.Core.Representativeness;
using Steunpakket.Io.Running;
using Steunpakket.Io.Storage.DuckDb;

namespace Steunpakket.Io.Stages.Export;

/// <summary>The gemeenten of the target year: of which documents could be read, and in which of those a keyword occurs (METHOD E1).</summary>
/// <remarks>By meetings, as the study counts: a document that comes back in the target year counts in it. Predecessors count under their successor.</remarks>
internal sealed class StudiedGemeenten(RunContext context, ExportInputs inputs)
{
    public IReadOnlyList<StudiedGemeente> Read(DuckDbConnection connection)
    {
        var target = new TargetRows(context);
        var readable = Codes(connection, $"(SELECT document_id FROM {inputs.Select(inputs.Read)} WHERE outcome = 'kept')");
        var withHits = Codes(connection, inputs.Select(inputs.Scores));
        var figures = context.Cbs.RowsOn(target.End, context.Gemeenten);
        return
        [
            .. target.Population.Select(gemeente => new StudiedGemeente(
                gemeente.Code,
                gemeente.Province,
                figures[gemeente.Code],
                readable.Contains(gemeente.Code.Value),
                readable.Contains(gemeente.Code.Value) && withHits.Contains(gemeente.Code.Value))),
        ];
    }

    private HashSet<string> Codes(DuckDbConnection connection, string documents)
    {
        var codes = new HashSet<string>(StringComparer.Ordinal);
        using var rows = connection.Query($"""
            SELECT DISTINCT t.doel FROM {inputs.Select(inputs.Meetings)} m SEMI JOIN {documents} d USING (document_id)
            JOIN {TargetRows.Table} t ON t.gemeentecode = split_part(m.document_id, '/', 2) AND m.meeting_date BETWEEN t.vanaf AND t.tot
            WHERE t.doel IS NOT NULL
            """);
        while (rows.Read())
        {
            codes.Add(rows.Text(0));
        }

        return codes;
    }
}
