using Steunpakket.Io.Storage;
using Xunit;

namespace Steunpakket.Io.Tests.Storage;

public sealed class AtomicFileTests : IDisposable
{
    private readonly TemporaryFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public void Until_it_is_published_only_the_old_content_is_visible()
    {
        var path = _folder.Write("sub/a.json", "oud");
        var temporary = AtomicFile.TemporaryFor(path);
        File.WriteAllText(temporary, "nieuw, half");

        Assert.Equal("oud", File.ReadAllText(path));
        Assert.Equal([path], Directory.GetFiles(_folder.PathOf("sub"), "*.json"));

        AtomicFile.Publish(temporary, path);

        Assert.Equal("nieuw, half", File.ReadAllText(path));
        Assert.Equal([path], Directory.GetFiles(_folder.PathOf("sub")));
    }

    [Fact]
    public void A_file_in_a_folder_that_is_not_there_yet_brings_its_folder()
    {
        AtomicFile.WriteAllBytes(_folder.PathOf("een/twee/a.txt"), "inhoud"u8);

        Assert.Equal("inhoud", File.ReadAllText(_folder.PathOf("een/twee/a.txt")));
    }

    [Fact]
    public void A_file_that_cannot_be_put_in_its_place_leaves_nothing_beside_it()
    {
        Directory.CreateDirectory(_folder.PathOf("een/a.txt"));

        Assert.ThrowsAny<Exception>(() => AtomicFile.WriteAllBytes(_folder.PathOf("een/a.txt"), "inhoud"u8));
        Assert.Empty(Directory.GetFiles(_folder.PathOf("een"), "*", new EnumerationOptions { AttributesToSkip = FileAttributes.None }));
    }

    [Fact]
    public void Two_writers_of_one_file_have_temporary_names_of_their_own()
    {
        var path = _folder.PathOf("a.txt");

        Assert.NotEqual(AtomicFile.TemporaryFor(path), AtomicFile.TemporaryFor(path));
    }

    [Fact]
    public void Sweeping_removes_what_interrupted_writers_left_and_nothing_else()
    {
        var kept = _folder.Write("diep/x.tmp", "van iemand anders");
        File.WriteAllText(AtomicFile.TemporaryFor(_folder.PathOf("diep/er/a.parquet")), "half");
        File.WriteAllText(AtomicFile.TemporaryFor(_folder.PathOf("b.parquet")), "half");
        AtomicFile.WriteAllBytes(_folder.PathOf("c.parquet"), "heel"u8);

        AtomicFile.Sweep(_folder.Root);

        Assert.Equal([_folder.PathOf("c.parquet"), kept], Directory.GetFiles(_folder.Root, "*", SearchOption.AllDirectories).Order(StringComparer.Ordinal));
    }
}
