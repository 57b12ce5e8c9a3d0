using Steunpakket.Core.Gemeenten;

namespace Steunpakket.Io.Explaining;

/// <summary>What the sources say of a document; members are null where nobody knows.</summary>
/// <param name="Flags">Quality flags, separated by spaces.</param>
public sealed record DocumentDetails(
    string Id, string? Title, Gemeente? Gemeente, DateOnly? Date, string? Type, string? Address, string? Source, string Flags);
