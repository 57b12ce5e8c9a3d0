using Steunpakket.Core.Running;
using Steunpakket.Io.Differences;
using Xunit;

namespace Steunpakket.Io.Tests.Differences;

public sealed class KeptSnapshotsTests : IDisposable
{
    private static readonly string[] Ids = ["0123456789abcdef", "1123456789abcdef", "2123456789abcdef"];

    private readonly TemporaryFolder _files = new();
    private readonly KeptSnapshots _kept;

    public KeptSnapshotsTests() => _kept = new KeptSnapshots(_files.PathOf("snapshots"));

    public void Dispose() => _files.Dispose();

    [Fact]
    public void The_newest_are_kept_and_the_oldest_go()
    {
        foreach (var id in Ids)
        {
            _files.Write($"replaced/{id}.csv", id);
            _kept.Keep(_files.PathOf("replaced"), id, most: 2);
        }

        Assert.Equal(Ids[1..], _kept.Names);
        Assert.Equal(_files.PathOf($"snapshots/{Ids[2]}"), _kept.Newest);
    }

    [Fact]
    public void Keeping_none_leaves_the_folder_where_it_was_and_lets_earlier_ones_go()
    {
        _files.Write("replaced/a.csv", "a");
        _kept.Keep(_files.PathOf("replaced"), Ids[0], most: 1);
        _files.Write("replaced/b.csv", "b");

        _kept.Keep(_files.PathOf("replaced"), Ids[1], most: 0);

        Assert.Empty(_kept.Names);
        Assert.True(File.Exists(_files.PathOf("replaced/b.csv")));
    }

    [Fact]
    public void What_a_person_named_is_never_let_go()
    {
        _files.Write("out/a.csv", "a");
        _kept.Copy(_files.PathOf("out"), "rapportage-2021");

        _files.Write("replaced/b.csv", "b");
        _kept.Keep(_files.PathOf("replaced"), Ids[0], most: 0);

        Assert.Equal(["rapportage-2021"], _kept.Names);
        Assert.Equal("a", File.ReadAllText(_files.PathOf("snapshots/rapportage-2021/a.csv")));
    }

    [Theory]
    [InlineData("")]
    [InlineData("..")]
    [InlineData("out")]
    [InlineData("vorige")]
    [InlineData("a/b")]
    [InlineData("a\\b")]
    [InlineData("a.next")]
    [InlineData("een-naam-die-langer-is-dan-een-mens-ooit-zou-opschrijven-en-ook-langer-dan-menig-bestandssysteem-verdraagt")]
    [InlineData("0123456789abcdef")]
    public void A_name_that_could_be_something_else_is_refused(string name)
    {
        _files.Write("out/a.csv", "a");

        Assert.Throws<SettingsException>(() => _kept.Copy(_files.PathOf("out"), name));
        Assert.Empty(_kept.Names);
    }

    [Theory]
    [InlineData("")]
    [InlineData("../elders")]
    [InlineData("/elders")]
    [InlineData("rapportage-2021")]
    public void Only_a_snapshot_id_replaces_a_folder(string id)
    {
        _files.Write("elders/kostbaar.txt", "a");
        _files.Write("snapshots/rapportage-2021/a.csv", "a");
        _files.Write("replaced/b.csv", "b");

        Assert.Throws<ArgumentException>(() => _kept.Keep(_files.PathOf("replaced"), id, most: 1));
        Assert.True(File.Exists(_files.PathOf("elders/kostbaar.txt")));
        Assert.Equal(["rapportage-2021"], _kept.Names);
    }

    [Fact]
    public void A_name_stands_once()
    {
        _files.Write("out/a.csv", "a");
        _kept.Copy(_files.PathOf("out"), "eerst");

        Assert.Throws<SettingsException>(() => _kept.Copy(_files.PathOf("out"), "eerst"));
    }

    [Fact]
    public void A_copy_that_was_cut_off_is_no_snapshot_and_does_not_stand_in_the_way()
    {
        _files.Write("snapshots/eerst.next/half.csv", "half");
        _files.Write("out/a.csv", "a");

        Assert.Empty(_kept.Names);
        _kept.Copy(_files.PathOf("out"), "eerst");

        Assert.Equal(["a.csv"], Directory.GetFiles(_files.PathOf("snapshots/eerst")).Select(Path.GetFileName));
    }
}
