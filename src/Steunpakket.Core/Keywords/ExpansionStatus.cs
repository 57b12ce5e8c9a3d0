namespace Steunpakket.Core.Keywords;

/// <summary>What a person decided about a proposed context word.</summary>
public enum ExpansionStatus
{
    Undecided,
    Accepted,
    Rejected,
}
