using Steunpakket.Core.Comparison.Cube;
using Steunpakket.Core.Comparison.Variants;
using Steunpakket.Core.Running;
using Steunpakket.Io.Running;
using Steunpakket.Io.Stages.Group;
using Steunpakket.Io.Storage;
using Steunpakket.Io.Storage.DuckDb;

namespace Steunpakket.Io.Stages.Compare;

/// <summary>Writes which documents are relevant and how many there are to choose from, for tables that follow months instead of years.</summary>
internal sealed class RelevantDocuments(RunContext context, DuckDbConnection connection, CorpusCube cube)
{
    private const string Rows = "relevant_rows";

    /// <summary>Writes <see cref="ComparisonPaths.Relevant"/>.</summary>
    public void Write(StudyRelevance relevance, string path, Fingerprint fingerprint)
    {
        connection.Execute($"CREATE OR REPLACE TEMP TABLE {Rows} (document_id VARCHAR, actielijn VARCHAR, eerste_datum DATE, norm DOUBLE, relevant INTEGER)");
        using (var rows = connection.Append(Rows))
        {
            for (var document = 0; document < cube.Documents; document++)
            {
                Append(rows, relevance, document);
            }

            rows.Close();
        }

        ParquetFile.Write(
            connection,
            $"""
            SELECT r.document_id, split_part(r.document_id, '/', 2) AS gemeentecode, r.actielijn, coalesce(f.family_id, r.document_id) AS familie_id,
                r.eerste_datum, r.norm, r.relevant = 1 AS relevant
            FROM {Rows} r LEFT JOIN {FamilyTable.Relation(context)} f USING (document_id) ORDER BY r.document_id, r.actielijn
            """,
            path,
            new PartitionMetadata(fingerprint));
    }

    /// <summary>Writes <see cref="ComparisonPaths.Available"/>: each month that is covered or has documents, of gemeenten that have any.</summary>
    public void WriteAvailable(string path, Fingerprint fingerprint)
    {
        connection.Execute($"CREATE OR REPLACE TEMP TABLE {Rows} (gemeentecode VARCHAR, maand DATE, documenten INTEGER, families INTEGER, gedekt INTEGER)");
        using (var rows = connection.Append(Rows))
        {
            for (var gemeente = 0; gemeente < cube.Gemeenten.All.Count; gemeente++)
            {
                Append(rows, gemeente);
            }

            rows.Close();
        }

        ParquetFile.Write(
            connection, $"SELECT * REPLACE (gedekt = 1 AS gedekt) FROM {Rows} ORDER BY gemeentecode, maand", path, new PartitionMetadata(fingerprint));
    }

    private void Append(DuckDbAppender rows, StudyRelevance relevance, int document)
    {
        for (var line = 0; line < cube.Lines.Count; line++)
        {
            if (cube.Norm(document, line) > 0)
            {
                rows.Add(cube.Id(document)).Add(cube.Lines[line]).Add(cube.FirstDay(document))
                    .Add((double?)cube.Norm(document, line)).Add((int?)(relevance.IsRelevant(document, line) ? 1 : 0))
                    .EndRow();
            }
        }
    }

    private void Append(DuckDbAppender rows, int gemeente)
    {
        var (months, available) = (cube.Gemeenten.Months, cube.Available);
        int Documents(int slot) => available.Documents[cube.Gemeenten.Cell(gemeente, slot)];
        int Families(int slot) => available.Families[cube.Gemeenten.Cell(gemeente, slot)];
        if (!Enumerable.Range(0, months.Count).Any(slot => Documents(slot) > 0))
        {
            return;
        }

        foreach (var slot in Enumerable.Range(0, months.Count).Where(slot => cube.Gemeenten.IsCovered(gemeente, slot) || Documents(slot) > 0))
        {
            rows.Add(cube.Gemeenten.All[gemeente].Code.Value).Add(months.MonthOf(slot)).Add((int?)Documents(slot)).Add((int?)Families(slot))
                .Add((int?)(cube.Gemeenten.IsCovered(gemeente, slot) ? 1 : 0))
                .EndRow();
        }
    }
}
