using System.Globalization;
using Steunpakket.Core.Running;
using Steunpakket.Io.Storage;
using Steunpakket.Io.Storage.DuckDb;
using Steunpakket.PlantedNation.Plan;
using static Steunpakket.Io.Storage.ColumnKind;

namespace Steunpakket.PlantedNation.Writing;

/// <summary>Writes what is true of every gemeente and document beside the workspace: <c>waarheid/gemeenten.parquet</c> and <c>waarheid/documenten.parquet</c>.</summary>
internal static class TruthTables
{
    internal static readonly TableSchema Gemeenten = new(
        [new("gemeentecode"), new("gemeente"), new("groep"), new("families_per_kwartaal", Integer), new("zwijgt_over")], ["gemeentecode"]);

    /// <remarks><c>actielijn_1</c> and further: 0 nothing, 1 mentioned, 2 relevant. <c>deelt</c> and <c>deelt_met</c>: a text in common with other families.</remarks>
    internal static readonly TableSchema Documents = new(
        [
            new("document_id"), new("gemeentecode"), new("familie"), new("rol"), new("soort"), new("datum", Date), new("tweede_datum", Date),
            .. PlantedLines.All.Select(line => new Column(line.Name, Integer)), new("heeft_zoekwoord", Integer), new("onleesbaar"), new("kwaliteit"), new("deelt"), new("deelt_met"),
        ],
        ["document_id"]);

    public static string PathOf(string folder, string table) => Path.Combine(folder, "waarheid", $"{table}.parquet");

    public static void Write(NationPlan plan, string folder, DuckDbConnection connection)
    {
        Write(connection, Gemeenten, PathOf(folder, "gemeenten"), rows =>
        {
            foreach (var gemeente in plan.Gemeenten)
            {
                rows.Add(gemeente.Code).Add(gemeente.Gemeente.Name).Add(gemeente.Group.ToString()).Add((int?)gemeente.Families)
                    .Add(gemeente.SilentLine is { } line ? PlantedLines.All[line].Name : null).EndRow();
            }
        });
        Write(connection, Documents, PathOf(folder, "documenten"), rows =>
        {
            foreach (var document in plan.Gemeenten.SelectMany(plan.Documents))
            {
                Add(rows, document);
            }
        });
    }

    private static void Add(DuckDbAppender rows, PlantedDocument document)
    {
        rows.Add(document.Id).Add(document.Gemeente.Code).Add(document.Family).Add(document.Role.ToString()).Add(document.Kind.Name).Add(document.Date).Add(document.SecondDate);
        foreach (var level in document.Lines)
        {
            rows.Add((int?)level);
        }

        rows.Add((int?)(document.HasKeyword ? 1 : 0)).Add(document.Unreadable).Add(string.Join(' ', document.Flags))
            .Add(document.Shared?.Name).Add(document.Shared?.Seed.ToString(CultureInfo.InvariantCulture)).EndRow();
    }

    private static void Write(DuckDbConnection connection, TableSchema schema, string path, Action<DuckDbAppender> append)
    {
        schema.CreateTemporary(connection, "truth");
        using (var rows = connection.Append("truth"))
        {
            append(rows);
            rows.Close();
        }

        ParquetFile.Write(
            connection, $"SELECT {schema.SelectList} FROM truth ORDER BY {schema.OrderList}", path, new PartitionMetadata(new Fingerprint("truth-1", string.Empty, string.Empty)));
    }
}
