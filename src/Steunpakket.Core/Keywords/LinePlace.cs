namespace Steunpakket.Core.Keywords;

/// <summary>Where a line stands, for messages and for the frequency table.</summary>
/// <param name="File">Folder and file name, never a full path, so that tables are the same on every machine.</param>
/// <param name="Line">From 1, the header included.</param>
public readonly record struct LinePlace(string File, int Line)
{
    public override string ToString() => $"{File}, line {Line}";
}
