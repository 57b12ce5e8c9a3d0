using Steunpakket.Core.Texts.Repair;

namespace Steunpakket.Extraction;

/// <summary>The word list by which texts are mended.</summary>
/// <param name="Hash">Of the list: with another some text comes out otherwise.</param>
/// <param name="Repair">Made when the first page is read, because reading the list takes half a second.</param>
public sealed record RepairWords(string Hash, Lazy<TextRepair> Repair)
{
    /// <summary>Part of the fingerprint of a text.</summary>
    internal string Version => $"repair {TextRepair.Version} {Hash}";
}
