namespace Steunpakket.Core.Expansion.Nearness;

/// <summary>Gathers one kind of items over the models of an ensemble.</summary>
/// <param name="tops">Nearest items to list, a query.</param>
/// <param name="items">Number of items.</param>
internal sealed class NearSum(IReadOnlyList<TopRequest> tops, int items)
{
    private readonly float[][] _sums = [.. tops.Select(_ => new float[items])];
    private readonly Dictionary<int, int>[] _votes = [.. tops.Select(_ => new Dictionary<int, int>())];

    /// <param name="cosines">Of one model, by query; at least <c>items</c> each.</param>
    public void Add(float[][] cosines, Parallelism parallelism) => Parallel.For(0, tops.Count, parallelism.ToOptions(), query =>
    {
        var values = cosines[query].AsSpan(0, items);
        foreach (var place in TopList.Of(values, tops[query]))
        {
            _votes[query][place] = _votes[query].GetValueOrDefault(place) + 1;
        }

        var sums = _sums[query];
        for (var item = 0; item < values.Length; item++)
        {
            sums[item] += values[item];
        }
    });

    public NearList Mean(int models)
    {
        foreach (var sums in _sums)
        {
            for (var item = 0; item < sums.Length; item++)
            {
                sums[item] /= models;
            }
        }

        return new NearList(_sums, _votes, [.. tops.Select((top, query) => TopList.Of(_sums[query], top))]);
    }
}
