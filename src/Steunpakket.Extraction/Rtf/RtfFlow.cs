namespace Steunpakket.Extraction.Rtf;

/// <summary>The texts of one document that are read one after another.</summary>
internal enum RtfFlow
{
    Body,
    Note,
    HeaderOrFooter,
    FontTable,
}
