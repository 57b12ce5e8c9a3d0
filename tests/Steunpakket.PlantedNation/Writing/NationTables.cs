using Steunpakket.Io.Storage;
using Steunpakket.Io.Storage.DuckDb;

namespace Steunpakket.PlantedNation.Writing;

/// <summary>The tables of a workspace that a planted nation fills, as fetch and extract would have.</summary>
internal sealed class NationTables(Workspace workspace)
{
    public TableStore Documents { get; } = workspace.Documents();

    public TableStore Meetings { get; } = workspace.Meetings();

    public TableStore Fetched { get; } = workspace.Outcomes("fetch");

    public TableStore Extracted { get; } = workspace.Outcomes("extract");

    public TableStore Texts { get; } = workspace.Texts();

    public void Refresh(DuckDbConnection connection) => All.ForEach(store => store.Refresh(connection));

    public void Save(DuckDbConnection connection) => All.ForEach(store => store.Save(connection));

    private List<TableStore> All => [Documents, Meetings, Fetched, Extracted, Texts];
}
