namespace Steunpakket.Extraction.Rtf;

internal enum RtfTokenKind
{
    End,
    GroupBegin,
    GroupEnd,
    Control,
    Byte,
}
