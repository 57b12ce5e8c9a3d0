using Steunpakket.Core.Embedding;

namespace Steunpakket.Core.Expansion.Nearness;

/// <summary>Compares words and pairs of words with all queries in every model of an ensemble.</summary>
/// <remarks>
/// Each model's rows are read once, for all queries. Beside the models it takes queries × items numbers twice, however large a model is.
/// The mean of the cosines over models is what Antoniak and Mimno (2018) advise against neighbours that change from run to run.
/// </remarks>
internal sealed class EnsembleScan(Queries queries, ScanItems items, Parallelism parallelism)
{
    private const int AtOnce = 4;

    /// <param name="wordTops">Nearest words to list, a query.</param>
    /// <param name="pairTops">Nearest pairs to list, a query.</param>
    public (NearList Words, NearList Pairs) Run(IReadOnlyList<VectorMatrix> models, IReadOnlyList<TopRequest> wordTops, IReadOnlyList<TopRequest> pairTops)
    {
        var words = new NearSum(wordTops, items.Words.Count);
        var pairs = new NearSum(pairTops, items.Pairs.Count);
        foreach (var model in models)
        {
            var space = new CentredSpace(model, parallelism);
            var cosines = Cosines(space);
            words.Add(cosines, parallelism);
            if (items.Pairs.Count > 0)
            {
                pairs.Add(PairCosines(space, cosines), parallelism);
            }
        }

        return (words.Mean(models.Count), pairs.Mean(models.Count));
    }

    private float[][] Cosines(CentredSpace space)
    {
        var vectors = queries.In(space);
        var packed = Pack(vectors, space.Width);
        var offsets = vectors.Select(vector => space.Offset(vector)).ToArray();
        var cosines = vectors.Select(_ => new float[items.Rows.Length]).ToArray();
        RowBlocks.ForEach(items.Rows.Length, parallelism, (_, from, to) =>
        {
            Span<float> dots = stackalloc float[AtOnce];
            for (var place = from; place < to; place++)
            {
                var row = space.Raw(items.Rows[place]);
                var length = space.Length(items.Rows[place]);
                for (var query = 0; query < vectors.Count && length > 0; query += AtOnce)
                {
                    RowMath.Dot4(row, packed.AsSpan(query * space.Width, AtOnce * space.Width), dots);
                    for (var i = query; i < Math.Min(query + AtOnce, vectors.Count); i++)
                    {
                        cosines[i][place] = (float)Math.Clamp((dots[i - query] - offsets[i]) / length, -1.0, 1.0);
                    }
                }
            }
        });
        return cosines;
    }

    // Of the mean of two vectors of length 1, which is as long as √(2 + 2·their cosine) ⁄ 2.
    private float[][] PairCosines(CentredSpace space, float[][] cosines)
    {
        var lengths = new double[items.Pairs.Count];
        RowBlocks.ForEach(lengths.Length, parallelism, (_, from, to) =>
        {
            for (var pair = from; pair < to; pair++)
            {
                var (first, second) = items.Pairs[pair];
                var sum = new double[space.Width];
                space.AddUnit(items.Rows[first], sum);
                space.AddUnit(items.Rows[second], sum);
                lengths[pair] = Math.Sqrt(RowMath.Dot(sum, sum));
            }
        });
        return [.. cosines.Select(ofWords => items.Pairs.Select((pair, place) => lengths[place] > 0
            ? (float)Math.Clamp((ofWords[pair.First] + (double)ofWords[pair.Second]) / lengths[place], -1.0, 1.0)
            : 0f).ToArray())];
    }

    // Rows of 32-bit numbers one after the other, rows of zeros at the end up to a multiple of four.
    private static float[] Pack(IReadOnlyList<double[]> vectors, int width)
    {
        var packed = new float[(vectors.Count + AtOnce - 1) / AtOnce * AtOnce * width];
        foreach (var (query, vector) in vectors.Index())
        {
            for (var i = 0; i < width; i++)
            {
                packed[(query * width) + i] = (float)vector[i];
            }
        }

        return packed;
    }
}
