namespace Steunpakket.Core.Families;

/// <summary>A document in a group of texts that gemeenten share.</summary>
/// <param name="Group">Id of the group's earliest document.</param>
/// <param name="Gemeenten">In the group, at least 2.</param>
/// <param name="Similarity">Estimated Jaccard index with the earliest document, 0 to 1; see <see cref="Signature.Similarity"/>.</param>
public sealed record SharedTextMember(string Group, int Gemeenten, SharedTextDocument Document, double Similarity);
