using Steunpakket.Core.Comparison;

namespace Steunpakket.Core.Scoring.Drift;

/// <summary>How the scores of one line move from one model to another, over the documents that score in it under either.</summary>
public sealed record LineDrift
{
    public required LineMaximum Old { get; init; }

    public required LineMaximum New { get; init; }

    /// <summary>Documents that score above 0 under either model.</summary>
    public required int Documents { get; init; }

    /// <summary>Those whose norm moves by more than 1 point of 100, up or down.</summary>
    public required int MovedOver1 { get; init; }

    /// <summary>Those whose norm moves by more than 5 points.</summary>
    public required int MovedOver5 { get; init; }

    /// <summary>The largest move in points, 0 or more.</summary>
    public required double LargestMove { get; init; }

    /// <summary>Kendall's τ-b of the norms; null where it is undefined.</summary>
    public required double? KendallTau { get; init; }

    /// <summary>Spearman's ρ of the norms; null where it is undefined.</summary>
    public required double? SpearmanRho { get; init; }

    /// <summary>The lowest-quartile cut over these documents of any date, under either model.</summary>
    public required (ActionLineScore? Old, ActionLineScore? New) Cut { get; init; }

    /// <summary>Documents that become relevant, by these cuts.</summary>
    public required int Gained { get; init; }

    /// <summary>Documents that stop being relevant.</summary>
    public required int Lost { get; init; }

    /// <param name="maxima">Of the line, under either model.</param>
    /// <param name="scores">The norms of all documents of the fit set of now, in any order.</param>
    public static LineDrift Of((LineMaximum Old, LineMaximum New) maxima, IEnumerable<(ActionLineScore Old, ActionLineScore New)> scores, CutRule rule)
    {
        (ActionLineScore Old, ActionLineScore New)[] pairs = [.. scores.Where(pair => pair.Old.Value > 0 || pair.New.Value > 0)];
        double[] old = [.. pairs.Select(pair => pair.Old.Value)];
        double[] @new = [.. pairs.Select(pair => pair.New.Value)];
        double[] moves = [.. old.Zip(@new, (a, b) => Math.Abs(b - a))];
        var oldCut = RelevanceCut.Of(maxima.Old.Line, pairs.Select(pair => pair.Old), rule);
        var newCut = RelevanceCut.Of(maxima.New.Line, pairs.Select(pair => pair.New), rule);
        return new()
        {
            Old = maxima.Old,
            New = maxima.New,
            Documents = pairs.Length,
            MovedOver1 = moves.Count(move => move > 1),
            MovedOver5 = moves.Count(move => move > 5),
            LargestMove = moves.DefaultIfEmpty(0).Max(),
            KendallTau = Statistics.KendallTau.Of(old, @new),
            SpearmanRho = Statistics.SpearmanRho.Of(old, @new),
            Cut = (oldCut.CutOff, newCut.CutOff),
            Gained = pairs.Count(pair => newCut.Keeps(pair.New) && !oldCut.Keeps(pair.Old)),
            Lost = pairs.Count(pair => oldCut.Keeps(pair.Old) && !newCut.Keeps(pair.New)),
        };
    }
}
