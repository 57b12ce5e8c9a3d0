using System.Buffers.Binary;
using Steunpakket.Extraction.Ole2;
using Xunit;

namespace Steunpakket.Extraction.Tests.Ole2;

public sealed class CompoundFileTests
{
    private const int Fat = 512;

    [Fact]
    public void Streams_in_storages_come_out_as_they_went_in()
    {
        var random = new Random(1);
        (string, byte[])[] streams = [.. Enumerable.Range(0, 40).Select(i => ($"opslag {i % 3}/stroom {i}", Bytes(random)))];
        using var file = Open(CompoundWriter.Write(streams));

        foreach (var (name, content) in streams)
        {
            var parts = name.Split('/');
            var storage = file.Find(file.Root, parts[0].ToUpperInvariant())!;
            Assert.Equal(content, file.Read(file.Find(storage, parts[1])!));
        }

        Assert.Equal(["opslag 0", "opslag 1", "opslag 2"], file.Children(file.Root).Select(e => e.Name));
        Assert.Null(file.Find(file.Root, "elders"));
    }

    [Fact]
    public void A_chain_that_runs_in_a_circle_or_out_of_the_file_is_broken()
    {
        var bytes = CompoundWriter.Write(("stroom", new byte[2000]));
        foreach (var next in (uint[])[2, 0, 77, 0xFFFFFFFF])
        {
            BinaryPrimitives.WriteUInt32LittleEndian(bytes.AsSpan(Fat + (4 * 3)), next);
            using var file = Open(bytes);

            // A circle gives as many bytes as the stream claims; what leaves the file gives none.
            var read = Record.Exception(() => file.Read(file.Find(file.Root, "stroom")!));
            Assert.True(read is InvalidDataException || next < 77, $"{next}: {read}");
        }
    }

    [Fact]
    public void A_directory_that_runs_in_a_circle_is_read_once_and_one_without_end_is_broken()
    {
        var siblings = CompoundWriter.Write(("a", new byte[10]), ("b", new byte[10]));
        BinaryPrimitives.WriteUInt32LittleEndian(siblings.AsSpan(1024 + (2 * 128) + 72), 1);
        BinaryPrimitives.WriteUInt32LittleEndian(siblings.AsSpan(1024 + (2 * 128) + 76), 1);
        using var file = Open(siblings);
        Assert.Equal(["a", "b"], file.Children(file.Root).Select(e => e.Name));

        var endless = CompoundWriter.Write(("a", new byte[10]));
        BinaryPrimitives.WriteUInt32LittleEndian(endless.AsSpan(Fat + 4), 1);
        Assert.Throws<InvalidDataException>(() => Open(endless));
    }

    [Fact]
    public void A_stream_larger_than_its_file_is_broken()
    {
        var bytes = CompoundWriter.Write(("a", new byte[10]));
        BinaryPrimitives.WriteUInt32LittleEndian(bytes.AsSpan(1024 + 128 + 120), 0x7FFFFFFF);
        using var file = Open(bytes);

        Assert.Throws<InvalidDataException>(() => file.Read(file.Find(file.Root, "a")!));
    }

    [Fact]
    public void Streams_that_share_sectors_cannot_be_read_without_end()
    {
        using var file = Open(CompoundWriter.Write(("a", new byte[10_000_000])));
        var stream = file.Find(file.Root, "a")!;

        Assert.Throws<InvalidDataException>(() => Enumerable.Range(0, 1000).Sum(_ => file.Read(stream).Length));
    }

    [Theory]
    [InlineData("EncryptedPackage", "encrypted: ole2")]
    [InlineData("ENCRYPTEDPACKAGE", "encrypted: ole2")]
    [InlineData("VisioDocument", "unsupported: vsd")]
    [InlineData("iets anders", "unsupported: ole2")]
    public async Task A_container_is_told_by_its_streams(string stream, string expected)
    {
        Assert.Equal([expected], (await Extracting.ExtractAsync(CompoundWriter.Write((stream, new byte[100])))).PagesOrReason());
    }

    private static CompoundFile Open(byte[] bytes) => new(new MemoryStream(bytes));

    private static byte[] Bytes(Random random)
    {
        var bytes = new byte[random.Next(5000)];
        random.NextBytes(bytes);
        return bytes;
    }
}
