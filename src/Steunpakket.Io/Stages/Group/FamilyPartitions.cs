using Steunpakket.Core.Documents;
using Steunpakket.Core.Families;
using Steunpakket.Core.Running;
using Steunpakket.Io.Running;
using Steunpakket.Io.Sources;
using Steunpakket.Io.Storage;
using Steunpakket.Io.Storage.DuckDb;

namespace Steunpakket.Io.Stages.Group;

/// <summary>Groups the documents of each gemeente, all its quarters together; a gemeente is made again only when something of it changed.</summary>
/// <remarks>Documents of no gemeente that is known have no families: whether two are of one gemeente cannot be told.</remarks>
internal sealed class FamilyPartitions(RunContext context, TableStore sketches) : PartitionStage(context with { Scope = context.Scope.WholeGemeenten })
{
    private const string Version = "families-1";
    private const string Table = "families";

    private readonly TableStore _documents = context.Workspace.Documents();
    private readonly TableView _ledger = context.Workspace.Readings();
    private readonly TableView _texts = context.Workspace.Pages();
    private readonly TableStore _families = context.Workspace.Families();
    private ILookup<GemeenteCode, PartitionKey> _parts = Array.Empty<PartitionKey>().ToLookup(key => key.Gemeente);

    public override string Name => GroupStage.StageName;

    protected override IReadOnlyList<TableStore> Outputs => [_families];

    protected override TableView Input => sketches;

    protected override IReadOnlyCollection<PartitionKey> InputKeys =>
        [.. _parts.Select(gemeente => gemeente.Key).Where(gemeente => gemeente != GemeenteCode.Unknown).Select(KeyOf)];

    protected override string InputStage => GroupStage.StageName;

    protected override string Unit => "gemeenten";

    protected override string Part => "group (families)";

    /// <summary>The key of a gemeente's file.</summary>
    public static PartitionKey KeyOf(GemeenteCode gemeente) => new(gemeente, Quarter.Undated);

    /// <summary>Looks at what is read, once the sketches are as they will be.</summary>
    public void RefreshInputs()
    {
        using var connection = Context.Database.Connect();
        foreach (var store in new TableView[] { _documents, _ledger, _texts })
        {
            store.Refresh(connection);
        }

        sketches.Refresh(connection);
        _parts = sketches.Keys.ToLookup(key => key.Gemeente);
    }

    protected override Fingerprint Wanted(PartitionKey key) => new(
        Version,
        string.Empty,
        ShortHash.Of(_parts[key.Gemeente].Select(part => $"{part} {sketches.Find(part)!.Hash} {_documents.Find(part)?.Hash}")));

    protected override ValueTask RunAsync(PartitionKey key, IStageProgress progress, CancellationToken cancellationToken)
    {
        using var connection = Context.Database.Connect();
        PartitionKey[] parts = [.. _parts[key.Gemeente]];
        var documents = Documents(connection, [.. parts.Where(part => _documents.Contains(part) && _ledger.Contains(part))]);
        var members = new FamilyFinder(new FamilyTexts(connection, _texts, parts).Read).Find(documents);
        _families.Schema.CreateTemporary(connection, Table);
        using (var rows = connection.Append(Table))
        {
            foreach (var member in members)
            {
                rows.Add(member.Id).Add(member.FamilyId).Add((int?)member.Size).Add((int?)(int)member.Level).Add(member.Similarity).EndRow();
            }

            rows.Close();
        }

        var families = members.Select(member => member.FamilyId).Distinct(StringComparer.Ordinal).Count();
        _families.Write(connection, Table, key, new PartitionMetadata(Wanted(key), $"families={families} members={members.Count}"));
        progress.Advance(1);
        return ValueTask.CompletedTask;
    }

    private List<FamilyDocument> Documents(DuckDbConnection connection, IReadOnlyList<PartitionKey> keys)
    {
        var documents = new List<FamilyDocument>();
        if (keys.Count == 0)
        {
            return documents;
        }

        using var rows = connection.Query($"""
            SELECT d.document_id, d.url, d.sha256, e.text_sha256, d.title, s.signature
            FROM {Sql.Parquet(_documents.Paths(keys))} d
            LEFT JOIN {Sql.Parquet(_ledger.Paths(keys))} e USING (document_id)
            LEFT JOIN {Sql.Parquet(sketches.Paths(keys))} s USING (document_id)
            """);
        while (rows.Read())
        {
            documents.Add(new FamilyDocument(
                rows.Text(0), Source(rows.TextOrNull(1)), Filled(rows.TextOrNull(2)), Filled(rows.TextOrNull(3)), rows.TextOrNull(4),
                rows.IsNull(5) ? null : Signature.Parse(rows.Utf8(5))));
        }

        return documents;
    }

    // An address that is no supplier's may be a page that many documents hang on.
    private static string? Source(string? address) =>
        Uri.TryCreate(address, UriKind.Absolute, out var uri) && VendorAddress.Parse(uri) is var (supplier, id) ? $"{supplier} {id}" : null;

    private static string? Filled(string? text) => string.IsNullOrEmpty(text) ? null : text;
}
