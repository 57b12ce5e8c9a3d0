namespace Steunpakket.Core.Expansion.Nearness;

/// <summary>What neighbours are looked for: first the seeds, then the lines.</summary>
internal sealed record Queries(IReadOnlyList<Seed> Seeds, IReadOnlyList<LineCentre> Lines)
{
    public int Count => Seeds.Count + Lines.Count;

    /// <summary>The place of a line's query.</summary>
    public int OfLine(int line) => Seeds.Count + line;

    /// <summary>The vectors of length 1 in one model; zeros where negative words leave nothing.</summary>
    public IReadOnlyList<double[]> In(CentredSpace space)
    {
        var vectors = new List<double[]>(Count);
        foreach (var seed in Seeds)
        {
            vectors.Add(Turned(space.Centre(seed.Rows), seed.Negatives, space));
        }

        foreach (var line in Lines)
        {
            var centre = new double[space.Width];
            foreach (var seed in line.Seeds)
            {
                RowMath.Add(vectors[seed], centre);
            }

            RowMath.Normalise(centre);
            vectors.Add(Turned(centre, line.Negatives, space));
        }

        return vectors;
    }

    private static double[] Turned(double[] query, IReadOnlyList<IReadOnlyList<int>> negatives, CentredSpace space)
    {
        if (negatives.Count > 0)
        {
            OrthogonalNegation.Apply(query, [.. negatives.Select(space.Centre)]);
        }

        return query;
    }
}
