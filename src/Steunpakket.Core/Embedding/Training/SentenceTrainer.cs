namespace Steunpakket.Core.Embedding.Training;

/// <summary>One thread's share of a pass: reads blocks, takes a step for each word that has a context.</summary>
internal sealed unsafe class SentenceTrainer : IDisposable
{
    private readonly TrainingPlan _plan;
    private readonly SkipGramKernel _kernel;
    private readonly OutputDraw _outputs;
    private readonly StepMemory _memory;
    private readonly float* _vectors;
    private readonly int _stride;
    private readonly int _window;

    public SentenceTrainer(TrainingPlan plan, EmbeddingModel model)
    {
        (_plan, _stride, _window) = (plan, model.Vectors.Stride, plan.Options.Window);
        _vectors = model.Vectors.Start;
        _kernel = SkipGramKernel.Of(plan.Width);
        _outputs = new OutputDraw(plan.Noise, model.Contexts, plan.Options.Negatives);
        _memory = new StepMemory(_stride, _outputs.Count);
    }

    /// <summary>Trains on blocks until the queue is empty.</summary>
    public void Run(EpochRun epoch)
    {
        var sentence = new int[SentenceReader.LongestSentence];
        var unreported = 0;
        _memory.SetRate(epoch.Progress.Report(0));
        while (epoch.Queue.Take() is { } index)
        {
            using var block = epoch.Blocks.Open(index);
            var draws = new DrawStream(epoch.Seed, epoch.Number, index);
            var reader = new SentenceReader(block.Ids, _plan.Subsampling, _plan.Noise.Count);
            while (!reader.AtEnd)
            {
                var before = reader.WordsRead;
                var length = reader.Read(sentence, ref draws);
                if (length > 1)
                {
                    Train(sentence.AsSpan(0, length), ref draws);
                }

                unreported += reader.WordsRead - before;
                if (unreported >= epoch.Progress.Step)
                {
                    _memory.SetRate(epoch.Progress.Report(unreported));
                    unreported = 0;
                }
            }
        }

        epoch.Progress.Report(unreported);
    }

    public void Dispose() => _memory.Dispose();

    private void Train(ReadOnlySpan<int> sentence, ref DrawStream draws)
    {
        unchecked
        {
            // Rows of the words before the place stand one further on, so that the target is left out.
            var rows = _memory.SentenceRows;
            for (var place = 1; place < sentence.Length; place++)
            {
                rows[place] = RowOf(sentence[place]);
            }

            _outputs.Fill(_memory.Ahead, sentence[0], ref draws);
            for (var place = 0; place < sentence.Length; place++)
            {
                _memory.GoOn();
                if (place + 1 < sentence.Length)
                {
                    _outputs.Fill(_memory.Ahead, sentence[place + 1], ref draws);
                }

                if (place + _window + 1 < sentence.Length)
                {
                    RowPrefetch.Ask(RowOf(sentence[place + _window + 1]), _stride);
                }

                var reach = 1 + draws.Below(_window);
                var first = Math.Max(0, place - reach);
                _memory.Step.Contexts = rows + first + 1;
                _memory.Step.ContextCount = Math.Min(sentence.Length - 1, place + reach) - first;
                _kernel.Take(_memory.Step);
                rows[place + 1] = RowOf(sentence[place]);
            }
        }
    }

    private float* RowOf(int word) => unchecked(_vectors + ((nint)word * _stride));
}
