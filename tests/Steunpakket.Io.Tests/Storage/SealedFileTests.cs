using Steunpakket.Io.Storage;
using Xunit;

namespace Steunpakket.Io.Tests.Storage;

public sealed class SealedFileTests : IDisposable
{
    private readonly TemporaryFolder _files = new();

    public void Dispose() => _files.Dispose();

    [Theory]
    [InlineData(0)]
    [InlineData(1)]
    [InlineData((1 << 20) + 3)]
    public void What_was_written_comes_back(int size)
    {
        var path = _files.PathOf("a/zegel");
        var content = new byte[size];
        new Random(size).NextBytes(content);
        SealedFile.Write(path, stream => stream.Write(content));

        var (stream, length) = SealedFile.Open(path)!.Value;
        using (stream)
        {
            var read = new byte[size];
            stream.ReadExactly(read);
            Assert.Equal(content, read);
            Assert.Equal(size, length);
        }

        Assert.Single(Directory.GetFiles(_files.PathOf("a")));
    }

    [Fact]
    public void A_file_that_was_cut_or_changed_anywhere_is_none()
    {
        var path = _files.PathOf("zegel");
        SealedFile.Write(path, stream => stream.Write("inhoud"u8));
        var whole = File.ReadAllBytes(path);
        for (var at = 0; at < whole.Length; at++)
        {
            File.WriteAllBytes(path, whole[..at]);
            Assert.Null(SealedFile.Open(path));
            var changed = whole.ToArray();
            changed[at] ^= 1;
            File.WriteAllBytes(path, changed);
            Assert.Null(SealedFile.Open(path));
        }

        Assert.Null(SealedFile.Open(_files.PathOf("afwezig")));
    }

    [Fact]
    public void A_writer_that_fails_leaves_what_was_there()
    {
        var path = _files.PathOf("a/zegel");
        SealedFile.Write(path, stream => stream.Write("eerst"u8));
        var before = File.ReadAllBytes(path);

        Assert.Throws<InvalidOperationException>(() => SealedFile.Write(path, stream =>
        {
            stream.Write("half"u8);
            throw new InvalidOperationException();
        }));

        Assert.Equal(before, File.ReadAllBytes(path));
        Assert.Single(Directory.GetFiles(_files.PathOf("a")));
    }
}
