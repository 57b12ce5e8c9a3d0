using System.Runtime.InteropServices;

namespace Steunpakket.Core.Embedding.Training;

/// <summary>What a thread needs to work on one target after the other, outside the garbage collector.</summary>
internal sealed unsafe class StepMemory : IDisposable
{
    private const nuint Alignment = 64;

    private readonly float* _nothing;

    /// <param name="stride">Numbers a row.</param>
    /// <param name="outputs">The target and its noise words.</param>
    public StepMemory(int stride, int outputs)
    {
        var passes = (outputs + SkipGramKernel.Outputs - 1) / SkipGramKernel.Outputs;
        var slots = passes * SkipGramKernel.Outputs;
        _nothing = Floats(stride);
        Ahead = Rows(slots);
        SentenceRows = Rows(SentenceReader.LongestSentence + 1);
        Step = new TargetStep(stride, passes)
        {
            Outputs = Rows(slots),
            Labels = Floats(passes * TargetStep.LaneStride),
            Rates = Floats(passes * TargetStep.LaneStride),
            Scores = Floats(passes * TargetStep.ScoreRoom),
        };
        Step.Labels[0] = Step.Labels[TargetStep.ScoreStride] = 1;
        for (var slot = 0; slot < slots; slot++)
        {
            Step.Outputs[slot] = Ahead[slot] = _nothing;
        }

        UsedOutputs = outputs;
    }

    /// <summary>Outputs that are words; the rest of the last pass is zeros.</summary>
    public int UsedOutputs { get; }

    /// <summary>Room for the rows of a sentence, and one more.</summary>
    public float** SentenceRows { get; }

    /// <summary>The outputs of the target after this one.</summary>
    public float** Ahead { get; private set; }

#pragma warning disable CA1051 // a struct of pointers that is written field by field, for one owner
    public TargetStep Step;
#pragma warning restore CA1051

    public void SetRate(float rate)
    {
        for (var output = 0; output < UsedOutputs; output++)
        {
            var place = Step.Rates + (output / SkipGramKernel.Outputs * TargetStep.LaneStride) + (output % SkipGramKernel.Outputs);
            place[0] = place[TargetStep.ScoreStride] = rate;
        }
    }

    /// <summary>The outputs drawn ahead become those of the step.</summary>
    public void GoOn()
    {
        var past = Step.Outputs;
        Step.Outputs = Ahead;
        Ahead = past;
    }

    public void Dispose()
    {
        foreach (var memory in new[] { (nint)_nothing, (nint)Ahead, (nint)SentenceRows, (nint)Step.Outputs, (nint)Step.Labels, (nint)Step.Rates, (nint)Step.Scores })
        {
            NativeMemory.AlignedFree((void*)memory);
        }
    }

    private static float* Floats(int count) => (float*)Zeros((nuint)count * sizeof(float));

    private static float** Rows(int count) => (float**)Zeros((nuint)count * (nuint)sizeof(float*));

    private static void* Zeros(nuint bytes)
    {
        var memory = NativeMemory.AlignedAlloc(bytes, Alignment);
        NativeMemory.Clear(memory, bytes);
        return memory;
    }
}
