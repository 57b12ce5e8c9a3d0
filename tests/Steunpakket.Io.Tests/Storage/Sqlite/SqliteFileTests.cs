using Steunpakket.Core.Running;
using Steunpakket.Io.Storage.Sqlite;
using Xunit;

namespace Steunpakket.Io.Tests.Storage.Sqlite;

public sealed class SqliteFileTests : IDisposable
{
    private const string Schema = "CREATE TABLE IF NOT EXISTS t (k TEXT PRIMARY KEY, v TEXT)";

    private readonly TemporaryFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public void What_is_done_together_is_done_whole_or_not_at_all()
    {
        using var file = Open();

        Assert.Throws<InvalidOperationException>(() => file.Together(() =>
        {
            file.Execute("INSERT INTO t VALUES ('a', 'b')");
            throw new InvalidOperationException("half way");
        }));
        Assert.Empty(Keys(file));
        file.Together(() => file.Execute("INSERT INTO t VALUES ('c', 'd')"));

        Assert.Equal(["c"], Keys(file));
    }

    [Fact]
    public void What_went_wrong_is_told_also_when_SQLite_already_rolled_back_by_itself()
    {
        using var file = Open();

        var wrong = Assert.Throws<InvalidOperationException>(() => file.Together(() =>
        {
            // As SQLite does of itself when the disk is full.
            file.Execute("ROLLBACK");
            throw new InvalidOperationException("the disk is full");
        }));

        Assert.Equal("the disk is full", wrong.Message);
    }

    [Fact]
    public void A_full_disk_is_told_as_such_and_leaves_what_was_there()
    {
        using var file = Open();
        file.Execute("INSERT INTO t VALUES ('a', 'b')");
        file.Query("PRAGMA max_page_count = 10", row => row.Int64(0));

        var full = Assert.Throws<SettingsException>(() => file.Together(() =>
        {
            for (var i = 0; i < 1000; i++)
            {
                file.Execute("INSERT INTO t VALUES ($1, $2)", $"{i}", new string('x', 1000));
            }
        }));

        Assert.Contains("full", full.Message, StringComparison.Ordinal);
        Assert.Contains("t.sqlite", full.Message, StringComparison.Ordinal);
        Assert.Equal(["a"], Keys(file));
    }

    [Fact]
    public void Threads_take_turns_and_none_sees_half_of_anothers_work()
    {
        using var file = Open();
        Parallel.For(0, 8, new ParallelOptions { MaxDegreeOfParallelism = 8 }, thread =>
        {
            for (var i = 0; i < 50; i++)
            {
                file.Together(() =>
                {
                    file.Execute("INSERT INTO t VALUES ($1, $2)", $"{thread} {i} a", null);
                    file.Execute("INSERT INTO t VALUES ($1, $2)", $"{thread} {i} b", null);
                });
                Assert.Equal(0, Keys(file).Count % 2);
            }
        });

        Assert.Equal(800, Keys(file).Count);
    }

    [Fact]
    public void Keys_that_differ_after_a_NUL_stay_different()
    {
        using var file = Open();
        file.Execute("INSERT INTO t VALUES ($1, $2)", "a\0b", "x\0y");
        file.Execute("INSERT INTO t VALUES ($1, $2)", "a\0c", "\0");

        var keys = Keys(file);

        Assert.Equal(2, keys.Distinct().Count());
        Assert.Single(file.Query("SELECT k FROM t WHERE k = $1", row => row.Text(0), "a\0b"));
        Assert.EndsWith("b", keys[0], StringComparison.Ordinal);
    }

    [Fact]
    public void What_one_opening_wrote_the_next_one_reads()
    {
        using (var file = Open())
        {
            file.Execute("INSERT INTO t VALUES ($1, $2)", "'; DROP TABLE t; --", null);
        }

        using var again = Open();
        Assert.Equal(["'; DROP TABLE t; --"], Keys(again));
    }

    [Fact]
    public void A_file_that_breaks_off_says_what_to_do()
    {
        using (var file = Open())
        {
            for (var i = 0; i < 2000; i++)
            {
                file.Execute("INSERT INTO t VALUES ($1, $2)", $"{i}", new string('x', 500));
            }
        }

        using (var stream = File.OpenWrite(_folder.PathOf("t.sqlite")))
        {
            stream.SetLength(stream.Length / 3 / 4096 * 4096);
        }

        var wrong = Assert.Throws<SettingsException>(() =>
        {
            using var file = Open();
            Keys(file);
            file.Execute("DELETE FROM t");
        });
        Assert.Contains("move it away", wrong.Message, StringComparison.Ordinal);
    }

    private static List<string> Keys(SqliteFile file) => file.Query("SELECT k FROM t ORDER BY k", row => row.Text(0));

    private SqliteFile Open() => new(_folder.PathOf("t.sqlite"), Schema, version: 1);
}
