namespace Steunpakket.PlantedNation.Texts;

/// <summary>What is put in.</summary>
internal enum InsertionKind
{
    Keyword,
    Mention,
    General,
    Covid,
    Bsn,
    CaseNumber,
}
