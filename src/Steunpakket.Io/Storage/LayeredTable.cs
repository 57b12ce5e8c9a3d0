using Steunpakket.Core.Documents;
using Steunpakket.Io.Storage.DuckDb;

namespace Steunpakket.Io.Storage;

/// <summary>A table of which some partitions stand, amended and whole, in a second one that takes the place of the first there.</summary>
/// <param name="layers">Say whether the amended partition was made from what the first one holds now; another is not looked at.</param>
internal sealed class LayeredTable(TableStore below, TableStore above, ReadLayers layers) : TableView(below.Folder, below.Schema)
{
    public override IReadOnlyList<PartitionKey> Keys => below.Keys;

    public override void Refresh(DuckDbConnection connection) => layers.Refresh(connection);

    public override string PathOf(PartitionKey key) => StoreOf(key).PathOf(key);

    public override PartitionMetadata? Find(PartitionKey key) => StoreOf(key).Find(key);

    public override long BytesOf(PartitionKey key) => StoreOf(key).BytesOf(key);

    private TableStore StoreOf(PartitionKey key) => layers.IsAmended(key) ? above : below;
}
