namespace Steunpakket.Core.Selection;

/// <summary>A place where a term could count, before it is known which terms get the text.</summary>
/// <param name="Rank">The term's place in <see cref="CompiledTerm"/> order.</param>
internal readonly record struct Candidate(int Start, int End, int Rank) : IComparable<Candidate>
{
    /// <summary>Leftmost first, then longest, then the order of the terms.</summary>
    public int CompareTo(Candidate other)
    {
        var start = Start.CompareTo(other.Start);
        var end = other.End.CompareTo(End);
        return start != 0 ? start : end != 0 ? end : Rank.CompareTo(other.Rank);
    }
}
