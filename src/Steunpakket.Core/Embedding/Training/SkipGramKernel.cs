using System.Runtime.Intrinsics;
using System.Runtime.Intrinsics.X86;

namespace Steunpakket.Core.Embedding.Training;

/// <summary>
/// The arithmetic of one target word: dot products of each context with each output, gradients, both sides' updates (Ji et al. 2016).
/// Outputs are taken by sixes: twelve rows of registers, which 256-bit machines have. Every width does the same operations on each number in
/// the same order, so all give the same bits:
/// a dot product has 16 partial sums x0…x15, folded as ti = (xi + x8+i) + (x4+i + x12+i), (t0 + t1) + (t2 + t3), each product added by one rounding;
/// all dot products come first; then six by six each context x becomes fma(g5, o5, … fma(g0, o0, x)) and each output's sum a becomes fma(g, x, a), x as the six before left it.
/// </summary>
internal abstract unsafe class SkipGramKernel
{
    /// <summary>Outputs a pass.</summary>
    public const int Outputs = 6;

    /// <summary>The widths that this machine computes in hardware, widest first; the narrowest works everywhere.</summary>
    public static IReadOnlyList<VectorWidth> Supported { get; } =
    [
        .. Avx512F.IsSupported ? [VectorWidth.Bits512] : Array.Empty<VectorWidth>(),
        .. Avx2.IsSupported && Fma.IsSupported ? [VectorWidth.Bits256] : Array.Empty<VectorWidth>(),
        VectorWidth.Bits128,
    ];

    /// <summary>The fastest here. On processors that slow down for 512 bits the runtime does not call them accelerated.</summary>
    public static VectorWidth Best => Supported.First(width => width != VectorWidth.Bits512 || Vector512.IsHardwareAccelerated);

    public static SkipGramKernel Of(VectorWidth width) => width switch
    {
        VectorWidth.Bits512 => new SkipGramKernel512(),
        VectorWidth.Bits256 => new SkipGramKernel256(),
        _ => new SkipGramKernel128(),
    };

    /// <summary>Moves all rows of the step by one gradient.</summary>
    public void Take(in TargetStep step)
    {
        for (var pass = 0; pass < step.Passes; pass++)
        {
            Score(step, pass);
            Grade(step, pass);
        }

        for (var pass = 0; pass < step.Passes; pass++)
        {
            Update(step, pass);
        }
    }

    /// <summary>Dot products. Of an odd number of contexts the last may be taken twice.</summary>
    protected abstract void Score(in TargetStep step, int pass);

    /// <summary>Scores become gradients times the learning rate.</summary>
    protected abstract void Grade(in TargetStep step, int pass);

    /// <summary>Moves contexts and outputs.</summary>
    protected abstract void Update(in TargetStep step, int pass);
}
