using Steunpakket.Io.Storage;
using Xunit;

namespace Steunpakket.Io.Tests.Storage;

public sealed class RawFilesTests : IDisposable
{
    private static readonly string Hash = new('a', 64);

    private readonly TemporaryFolder _folder = new();

    private RawFiles Raw => new(_folder.PathOf("raw"));

    public void Dispose() => _folder.Dispose();

    [Theory]
    [InlineData("")]
    [InlineData("../../etc/passwd")]
    [InlineData("aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa/")]
    [InlineData("AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA")]
    [InlineData("aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa")]
    public void Nothing_but_a_hash_becomes_a_path(string text)
    {
        Assert.Throws<ArgumentException>(() => Raw.PathOf(text));
        Assert.Throws<ArgumentException>(() => Raw.Delete(text));
    }

    [Fact]
    public void Bytes_get_their_name_once_and_no_temporary_name_stays()
    {
        Keep("bytes");
        Keep("bytes");

        Assert.Equal([Raw.PathOf(Hash)], Files());
        Assert.Equal("bytes", File.ReadAllText(Raw.PathOf(Hash)));
    }

    [Fact]
    public void Half_a_file_of_that_name_is_replaced_by_the_whole_one()
    {
        Directory.CreateDirectory(Path.GetDirectoryName(Raw.PathOf(Hash))!);
        File.WriteAllText(Raw.PathOf(Hash), "");

        Keep("bytes");

        Assert.Equal("bytes", File.ReadAllText(Raw.PathOf(Hash)));
    }

    [Fact]
    public void What_a_kill_left_is_swept_and_what_is_kept_is_not()
    {
        Keep("bytes");
        File.WriteAllText(Raw.Temporary(), "half");
        Assert.Equal(2, Files().Count());

        AtomicFile.Sweep(_folder.Root);

        Assert.Equal([Raw.PathOf(Hash)], Files());
    }

    [Fact]
    public void Deleting_what_is_not_there_is_no_error()
    {
        Raw.Delete(Hash);
        Keep("bytes");
        Raw.Delete(Hash);
        Raw.Delete(Hash);

        Assert.False(Raw.Contains(Hash));
    }

    private void Keep(string text)
    {
        var temporary = Raw.Temporary();
        File.WriteAllText(temporary, text);
        Raw.Keep(temporary, Hash);
    }

    private IEnumerable<string> Files() => Directory.EnumerateFiles(_folder.Root, "*", new EnumerationOptions { RecurseSubdirectories = true, AttributesToSkip = 0 });
}
