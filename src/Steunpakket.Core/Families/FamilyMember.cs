namespace Steunpakket.Core.Families;

/// <summary>A document's place in a family of two and more.</summary>
/// <param name="Id">Its document id.</param>
/// <param name="FamilyId">The smallest id in the family.</param>
/// <param name="Size">Members of the family, at least 2.</param>
/// <param name="Level">What binds it.</param>
/// <param name="Similarity">Jaccard index of its shingles and those of the document <paramref name="FamilyId"/>, 0 to 1; null where one has no text.</param>
public sealed record FamilyMember(string Id, string FamilyId, int Size, FamilyLevel Level, double? Similarity);
