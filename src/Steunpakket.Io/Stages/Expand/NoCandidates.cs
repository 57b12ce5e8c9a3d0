using Steunpakket.Core.Running;
using Steunpakket.Io.Running;
using Steunpakket.Io.Storage;

namespace Steunpakket.Io.Stages.Expand;

/// <summary>A table of candidates without any: what too little text gives.</summary>
internal static class NoCandidates
{
    private const string Table = "no_candidates";

    public static void Write(RunContext context, Fingerprint fingerprint)
    {
        using var connection = context.Database.Connect();
        Tables.Candidates.CreateTemporary(connection, Table);
        ParquetFile.Write(
            connection, $"SELECT {Tables.Candidates.SelectList} FROM {Table}", new ExpandPaths(context.Workspace).Candidates, new PartitionMetadata(fingerprint));
    }
}
