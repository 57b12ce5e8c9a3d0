namespace Steunpakket.Core.Documents;

/// <summary>One gemeente in one quarter: the unit of work, of resume, of caching and of distribution.</summary>
public readonly record struct PartitionKey(GemeenteCode Gemeente, Quarter Quarter) : IComparable<PartitionKey>
{
    public int CompareTo(PartitionKey other) =>
        Gemeente.CompareTo(other.Gemeente) is var order and not 0 ? order : Quarter.CompareTo(other.Quarter);

    public override string ToString() => $"{Gemeente} {Quarter}";

    public static bool operator <(PartitionKey left, PartitionKey right) => left.CompareTo(right) < 0;

    public static bool operator <=(PartitionKey left, PartitionKey right) => left.CompareTo(right) <= 0;

    public static bool operator >(PartitionKey left, PartitionKey right) => left.CompareTo(right) > 0;

    public static bool operator >=(PartitionKey left, PartitionKey right) => left.CompareTo(right) >= 0;
}
