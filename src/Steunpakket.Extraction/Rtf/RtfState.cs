namespace Steunpakket.Extraction.Rtf;

/// <summary>What a group of RTF inherits from the one around it and gives back at its end.</summary>
/// <param name="Skips">Nothing in it is shown.</param>
/// <param name="IsHidden">Deleted or hidden text.</param>
/// <param name="Fallbacks">How many characters stand after each <c>\u</c> for programs that know no Unicode.</param>
/// <param name="Flow">Which text it belongs to.</param>
internal readonly record struct RtfState(bool Skips, bool IsHidden, int Fallbacks, int Font, RtfFlow Flow);
