using Steunpakket.Core.Running;
using Steunpakket.Io.Stages.Export;
using Xunit;

namespace Steunpakket.Io.Tests.Stages.Export;

public sealed class OutFolderTests : IDisposable
{
    private readonly TemporaryFolder _files = new();
    private readonly OutFolder _out;

    public OutFolderTests() => _out = new OutFolder(_files.PathOf("out"));

    public void Dispose() => _files.Dispose();

    [Fact]
    public void Until_it_is_committed_the_old_export_stands()
    {
        _files.Write("out/oud.csv", "oud");
        _out.Begin();
        File.WriteAllText(Path.Combine(_out.Next, "nieuw.csv"), "nieuw");

        Assert.Equal(["oud.csv"], Names("out"));
        _out.Commit();

        Assert.Equal(["nieuw.csv"], Names("out"));
        Assert.Equal([_files.PathOf("out")], Directory.GetDirectories(_files.Root));
    }

    [Fact]
    public void A_folder_that_cannot_be_replaced_is_named_and_stays()
    {
        _files.Write("out/oud.csv", "oud");
        _files.Write("out.previous", "een bestand in de weg");
        _out.Begin();

        var refused = Assert.Throws<SettingsException>(_out.Commit);

        Assert.Contains(_files.PathOf("out"), refused.Message, StringComparison.Ordinal);
        Assert.Equal(["oud.csv"], Names("out"));
    }

    [Fact]
    public void What_an_interrupted_export_left_is_no_part_of_the_next()
    {
        _files.Write("out.next/half.csv", "half");
        _files.Write("out.previous/oud.csv", "oud");
        _files.Write("out/a.csv", "a");

        _out.Begin();
        _out.Commit();

        Assert.Empty(Names("out"));
        Assert.Equal([_files.PathOf("out")], Directory.GetDirectories(_files.Root));
    }

    [Fact]
    public void Between_the_two_renames_the_old_export_is_found_and_put_back()
    {
        _files.Write("out.previous/oud.csv", "oud");
        _files.Write("out.next/nieuw.csv", "nieuw");

        Assert.Equal(_files.PathOf("out.previous"), _out.Current);
        _out.Recover();

        Assert.Equal(["oud.csv"], Names("out"));
        Assert.Equal(_files.PathOf("out"), _out.Current);
    }

    [Fact]
    public void A_whole_export_is_not_put_back()
    {
        _files.Write("out.previous/oud.csv", "oud");
        _files.Write("out/nieuw.csv", "nieuw");

        _out.Recover();

        Assert.Equal(["nieuw.csv"], Names("out"));
        Assert.Equal(_files.PathOf("out"), _out.Current);
    }

    private IEnumerable<string?> Names(string folder) => Directory.GetFiles(_files.PathOf(folder)).Select(Path.GetFileName);
}
