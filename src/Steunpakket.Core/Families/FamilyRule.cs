namespace Steunpakket.Core.Families;

/// <summary>Whether two different texts of one gemeente are versions of one document.</summary>
/// <remarks>
/// <para>A council's register holds a motion as tabled, and again with number, result and signature added: words are inserted and none is
/// lost. Two motions from one template lose words both ways, however alike they are. Den Haag 2025: of 105 such pairs each keeps every
/// word and 0.975 of its shingles or more, at a Jaccard index down to 0.72; the likest two motions that differ have 0.78 and lose three words.
/// So what is lost decides, and not the index of 0.90 that METHOD 4.13 proposed before this was measured.</para>
/// <para>Where the titles name the same matter, the longer text may also correct the shorter one, but not in numbers and names, which are what
/// two decisions from one template differ in. Where they say that there are versions ("gewijzigd", "concept"), more may differ, numbers too.</para>
/// </remarks>
internal static class FamilyRule
{
    /// <summary>Shingles of its own that a text must have to be judged; with fewer it is a form.</summary>
    public const int OwnShingles = 20;

    // Each block that is inserted breaks at most four shingles.
    private const double KeptOfAppended = 0.90;
    private const double LengthOfAppended = 0.65;

    private const double KeptOfCorrected = 0.95;
    private const double LostOfCorrected = 0.01;

    private const double KeptOfVersion = 0.70;
    private const double LostOfVersion = 0.15;
    private const double LengthOfVersion = 0.6;

    public static bool IsOneDocument(TextDifference difference, TitleKey one, TitleKey other)
    {
        if (difference.LengthRatio < LengthOfVersion)
        {
            return false;
        }

        if (difference.Lost == 0)
        {
            return difference.Kept >= KeptOfAppended && difference.LengthRatio >= LengthOfAppended;
        }

        return one.Matches(other) && (IsCorrected(difference) || ((one.SaysVersion || other.SaysVersion) && IsVersion(difference)));
    }

    private static bool IsCorrected(TextDifference difference) =>
        difference.LostTelling == 0 && difference.Kept >= KeptOfCorrected && difference.Lost <= LostOfCorrected * difference.Words;

    private static bool IsVersion(TextDifference difference) =>
        difference.Kept >= KeptOfVersion && difference.Lost <= LostOfVersion * difference.Words;
}
