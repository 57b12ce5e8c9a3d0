namespace Steunpakket.Extraction.Ole2;

/// <summary>As [MS-CFB] 2.6.1 numbers them.</summary>
internal enum CompoundEntryType
{
    None = 0,
    Storage = 1,
    Stream = 2,
    Root = 5,
}
