using System.Globalization;
using Steunpakket.Io.Running;
using Steunpakket.Io.Storage.DuckDb;

namespace Steunpakket.Io.Storage;

/// <summary>What a partition's metadata say of what was read in it.</summary>
internal static class ReadCounts
{
    /// <summary>Pages that nothing has read, among the counts of a ledger.</summary>
    public const string UnreadWord = "unread_pages";

    /// <summary>Outcomes of a ledger, and pages that nothing has read where there are.</summary>
    /// <param name="ledger">A table or subquery.</param>
    public static string Of(DuckDbConnection connection, string ledger)
    {
        using var rows = connection.Query($"SELECT sum(unread_pages)::BIGINT FROM {ledger}");
        var unread = rows.Read() ? rows.Int64OrNull(0) ?? 0 : 0;
        var outcomes = OutcomeCounts.Of(connection, ledger);
        return unread == 0 ? outcomes : string.Create(CultureInfo.InvariantCulture, $"{outcomes} {UnreadWord}={unread}");
    }

    /// <summary>Of the partition with these metadata.</summary>
    public static long UnreadPages(PartitionMetadata? ledger)
    {
        var counts = new Dictionary<string, long>(StringComparer.Ordinal);
        OutcomeCounts.AddTo(counts, ledger?.Summary ?? string.Empty);
        return counts.GetValueOrDefault(UnreadWord);
    }

    /// <summary>One hash of all texts of a ledger's documents.</summary>
    public static string TextsHash(DuckDbConnection connection, string ledger)
    {
        using var rows = connection.Query($"""
            SELECT md5(string_agg(document_id || chr(31) || text_sha256, chr(30) ORDER BY document_id)) FROM {ledger}
            """);
        return rows.Read() ? rows.TextOrNull(0) ?? string.Empty : string.Empty;
    }
}
