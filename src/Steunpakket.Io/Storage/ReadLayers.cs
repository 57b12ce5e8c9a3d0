using Steunpakket.Core.Documents;
using Steunpakket.Core.Running;
using Steunpakket.Io.Storage.DuckDb;

namespace Steunpakket.Io.Storage;

/// <summary>What extract read, and the partitions in which ocr recognised more.</summary>
public sealed class ReadLayers
{
    internal ReadLayers(Workspace workspace)
    {
        (Ledger, Texts) = (workspace.Outcomes("extract"), workspace.Texts());
        (AmendedLedger, AmendedTexts) = (workspace.RecognisedLedger(), workspace.RecognisedTexts());
        Readings = new LayeredTable(Ledger, AmendedLedger, this);
        Pages = new LayeredTable(Texts, AmendedTexts, this);
    }

    /// <summary>Extract's alone.</summary>
    public TableStore Ledger { get; }

    /// <summary>Extract's alone.</summary>
    public TableStore Texts { get; }

    internal TableStore AmendedLedger { get; }

    internal TableStore AmendedTexts { get; }

    /// <summary>A row a document that was fetched: what became of it in extract and, where that recognised something, in ocr.</summary>
    public TableView Readings { get; }

    /// <summary>A row a page that can be read, whoever read it.</summary>
    public TableView Pages { get; }

    /// <summary>Names what extract left in a partition.</summary>
    internal string InputOf(PartitionKey key) => ShortHash.Of(Ledger.Find(key)?.Hash ?? string.Empty, Texts.Find(key)?.Hash ?? string.Empty);

    /// <summary>Whether both amended tables hold the partition, made together and from what extract holds now.</summary>
    internal bool IsAmended(PartitionKey key) =>
        AmendedLedger.Find(key) is { } ledger && AmendedTexts.Find(key) is { } texts && ledger.Fingerprint == texts.Fingerprint && ledger.Fingerprint.Input == InputOf(key);

    internal void DeleteAmended(PartitionKey key)
    {
        AmendedLedger.Delete(key);
        AmendedTexts.Delete(key);
    }

    internal void Save(DuckDbConnection connection)
    {
        AmendedLedger.Save(connection);
        AmendedTexts.Save(connection);
    }

    public void Refresh(DuckDbConnection connection)
    {
        foreach (var store in new[] { Ledger, Texts, AmendedLedger, AmendedTexts })
        {
            store.Refresh(connection);
        }
    }
}
