using Steunpakket.Core.Documents;

namespace Steunpakket.Io.Stages.Ocr;

/// <summary>The newest quarter first, and within one by gemeente; what has no date may be of any day and comes last.</summary>
internal sealed class NewestFirst : IComparer<PartitionKey>
{
    public static readonly NewestFirst Order = new();

    public int Compare(PartitionKey x, PartitionKey y)
    {
        var byQuarter = (y.Quarter == Quarter.Undated ? null : (Quarter?)y.Quarter, x.Quarter == Quarter.Undated ? null : (Quarter?)x.Quarter) switch
        {
            (null, null) => 0,
            (null, _) => -1,
            (_, null) => 1,
            var (right, left) => right.Value.CompareTo(left.Value),
        };
        return byQuarter != 0 ? byQuarter : x.Gemeente.CompareTo(y.Gemeente);
    }
}
