using Steunpakket.Core.Embedding;
using Steunpakket.Core.Embedding.Training;
using Xunit;

namespace Steunpakket.Core.Tests.Embedding.Training;

public sealed unsafe class SkipGramKernelTests
{
    private const float Rate = 0.025f;

    [Theory]
    [InlineData(8, 6, 10)]
    [InlineData(8, 2, 1)]
    [InlineData(16, 1, 3)]
    [InlineData(100, 6, 10)]
    [InlineData(100, 8, 7)]
    [InlineData(200, 21, 9)]
    [InlineData(300, 61, 20)]
    [InlineData(1024, 6, 5)]
    public void Every_width_takes_the_step_of_the_plain_way_bit_for_bit(int dimensions, int outputs, int contexts)
    {
        foreach (var (width, largest) in SkipGramKernel.Supported.SelectMany(width => new[] { (width, 0.5f), (width, 4f) }))
        {
            using var vectors = Random(dimensions, contexts, 1, largest);
            using var others = Random(dimensions, outputs, 2, largest);
            var rows = Enumerable.Range(0, contexts).ToArray();

            AssertSameStep(width, vectors, others, rows);
        }
    }

    [Fact]
    public void A_word_may_stand_in_a_context_more_than_once()
    {
        foreach (var width in SkipGramKernel.Supported)
        {
            using var vectors = Random(40, 3, 1, 1);
            using var others = Random(40, 14, 2, 1);

            AssertSameStep(width, vectors, others, [0, 1, 0, 2, 2, 2, 1]);
        }
    }

    [Fact]
    public void Rows_that_only_fill_a_pass_stay_zeros()
    {
        foreach (var width in SkipGramKernel.Supported)
        {
            using var vectors = Random(20, 2, 1, 1);
            using var others = Random(20, 8, 2, 1);
            using var memory = Memory(vectors, others, [0, 1]);
            var nothing = memory.Step.Outputs[8];

            SkipGramKernel.Of(width).Take(memory.Step);

            Assert.All(new Span<float>(nothing, vectors.Stride).ToArray(), number => Assert.Equal(0, BitConverter.SingleToInt32Bits(number)));
            Assert.All(new Span<float>(vectors.Start, vectors.Stride)[20..].ToArray(), number => Assert.Equal(0, number));
        }
    }

    private static void AssertSameStep(VectorWidth width, VectorMatrix vectors, VectorMatrix others, int[] contexts)
    {
        var (plainVectors, plainOthers) = (Copy(vectors), Copy(others));
        using var memory = Memory(vectors, others, contexts);

        SkipGramKernel.Of(width).Take(memory.Step);
        PlainStep.Take([.. contexts.Select(row => plainVectors[row])], plainOthers, Rate);

        Assert.Equal(Bits(plainVectors), Bits(Copy(vectors)));
        Assert.Equal(Bits(plainOthers), Bits(Copy(others)));
    }

    private static StepMemory Memory(VectorMatrix vectors, VectorMatrix others, int[] contexts)
    {
        var memory = new StepMemory(vectors.Stride, others.Rows);
        for (var i = 0; i < others.Rows; i++)
        {
            memory.Step.Outputs[i] = others.Start + (i * others.Stride);
        }

        for (var i = 0; i < contexts.Length; i++)
        {
            memory.SentenceRows[i] = vectors.Start + (contexts[i] * vectors.Stride);
        }

        memory.Step.Contexts = memory.SentenceRows;
        memory.Step.ContextCount = contexts.Length;
        memory.SetRate(Rate);
        return memory;
    }

    private static VectorMatrix Random(int columns, int rows, int seed, float largest)
    {
        var random = new Random(seed);
        var matrix = new VectorMatrix(rows, columns);
        for (var row = 0; row < rows; row++)
        {
            foreach (ref var number in matrix.Row(row))
            {
                number = ((random.NextSingle() * 2) - 1) * largest;
            }
        }

        return matrix;
    }

    private static float[][] Copy(VectorMatrix matrix) => [.. Enumerable.Range(0, matrix.Rows).Select(row => matrix.Row(row).ToArray())];

    private static int[] Bits(float[][] rows) => [.. rows.SelectMany(row => row).Select(BitConverter.SingleToInt32Bits)];
}
