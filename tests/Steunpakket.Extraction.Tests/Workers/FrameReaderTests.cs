using Steunpakket.Extraction.Workers;
using Xunit;

namespace Steunpakket.Extraction.Tests.Workers;

public sealed class FrameReaderTests
{
    [Fact]
    public async Task Reads_what_was_written_however_it_is_cut()
    {
        var random = new Random(6);
        for (var round = 0; round < 50; round++)
        {
            var texts = Enumerable.Range(0, 20).Select(_ => new string('ë', (int)Math.Pow(10, random.NextDouble() * 5.5))).ToArray();
            using var stream = new MemoryStream();
            var writer = new FrameWriter(stream);
            for (var i = 0; i < texts.Length; i++)
            {
                writer.Write(FrameKind.Page, i, [1, 2, 3], texts[i]);
            }

            var frames = new FrameReader(new Trickle(stream.ToArray(), random), 1 << 20);
            for (var i = 0; i < texts.Length; i++)
            {
                var frame = (await frames.ReadAsync(CancellationToken.None))!.Value;
                Assert.Equal((FrameKind.Page, i), (frame.Kind, frame.Number));
                Assert.True(frame.Payload.Span.SequenceEqual((byte[])[1, 2, 3, .. System.Text.Encoding.UTF8.GetBytes(texts[i])]));
            }

            Assert.Null(await frames.ReadAsync(CancellationToken.None));
        }
    }

    [Fact]
    public async Task Garbage_never_gives_more_than_its_own_bytes()
    {
        var random = new Random(7);
        for (var round = 0; round < 2000; round++)
        {
            var bytes = new byte[random.Next(200)];
            random.NextBytes(bytes);
            bytes.AsSpan(0, Math.Min(bytes.Length, 1)).Fill((byte)random.Next(8));
            var frames = new FrameReader(new MemoryStream(bytes), 1000);
            try
            {
                while (await frames.ReadAsync(CancellationToken.None) is { } frame)
                {
                    Assert.InRange(frame.Payload.Length, 0, bytes.Length);
                }
            }
            catch (WorkerProtocolException e)
            {
                Assert.StartsWith("a frame of kind", e.Message, StringComparison.Ordinal);
            }
        }
    }

    [Fact]
    public async Task A_frame_cut_off_is_the_end()
    {
        using var stream = new MemoryStream();
        new FrameWriter(stream).Write(FrameKind.Page, 1, [], "tekst");
        for (var length = 0; length < stream.Length; length++)
        {
            Assert.Null(await new FrameReader(new MemoryStream(stream.ToArray()[..length]), 100).ReadAsync(CancellationToken.None));
        }
    }

    private sealed class Trickle(byte[] bytes, Random random) : MemoryStream(bytes)
    {
        public override ValueTask<int> ReadAsync(Memory<byte> buffer, CancellationToken cancellationToken = default) =>
            base.ReadAsync(buffer[..Math.Min(buffer.Length, random.Next(1, 100_000))], cancellationToken);
    }
}
