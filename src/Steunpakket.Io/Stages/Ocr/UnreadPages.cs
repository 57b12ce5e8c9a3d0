using Steunpakket.Io.Storage;
using Steunpakket.Io.Storage.DuckDb;

namespace Steunpakket.Io.Stages.Ocr;

/// <summary>How many pages of a workspace are pictures or broken letters that nothing has read, OCR neither.</summary>
public static class UnreadPages
{
    private const int MemoryMegabytes = 256;

    public static long Count(Workspace workspace)
    {
        using var database = new DuckDbDatabase(Path.GetTempPath(), MemoryMegabytes);
        using var connection = database.Connect();
        var read = workspace.Readings();
        read.Refresh(connection);
        return read.Keys.Sum(key => ReadCounts.UnreadPages(read.Find(key)));
    }
}
