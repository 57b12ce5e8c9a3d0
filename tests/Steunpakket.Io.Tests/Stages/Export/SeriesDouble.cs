using Steunpakket.Core.Running;
using Steunpakket.Io.Running;
using Steunpakket.Io.Stages.Compare;
using Steunpakket.Io.Storage;
using Steunpakket.Io.Storage.DuckDb;

namespace Steunpakket.Io.Tests.Stages.Export;

/// <summary>What compare lays out for the series, written by hand.</summary>
internal sealed class SeriesDouble
{
    private readonly List<string> _relevant = [];
    private readonly List<string> _available = [];

    /// <summary>A document that scores on a line.</summary>
    public SeriesDouble Document(string id, string gemeente, string? date, bool relevant = true, string line = "actielijn_1", string? family = null)
    {
        _relevant.Add($"('folder/{gemeente}/{id}', '{gemeente}', '{line}', '{family ?? id}', {(date is null ? "NULL" : $"DATE '{date}'")}, 50.0, {relevant})");
        return this;
    }

    /// <summary>What of a month could be read.</summary>
    public SeriesDouble Month(string gemeente, string month, int documents, bool covered = true)
    {
        _available.Add($"('{gemeente}', DATE '{month}-01', {documents}, {documents}, {covered})");
        return this;
    }

    public void Write(RunContext context)
    {
        using var connection = context.Database.Connect();
        var paths = new ComparisonPaths(context);
        Write(connection, paths.Relevant, "document_id, gemeentecode, actielijn, familie_id, eerste_datum, norm, relevant", _relevant, "('', '', '', '', DATE '2020-01-01', 0.0, false)");
        Write(connection, paths.Available, "gemeentecode, maand, documenten, families, gedekt", _available, "('', DATE '2020-01-01', 0, 0, false)");
    }

    private static void Write(DuckDbConnection connection, string path, string columns, List<string> rows, string shape) => ParquetFile.Write(
        connection,
        $"SELECT * FROM (VALUES {string.Join(", ", rows.Prepend(shape))}) t({columns}) WHERE gemeentecode <> ''",
        path,
        new PartitionMetadata(new Fingerprint("double", string.Empty, string.Empty)));
}
