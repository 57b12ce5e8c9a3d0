namespace Steunpakket.Extraction;

/// <summary>What made the text: the same engine gives the same text for the same bytes.</summary>
/// <param name="Version">Changes whenever the engine may read some file otherwise.</param>
public sealed record ExtractionEngine(string Name, string Version)
{
    public override string ToString() => $"{Name} {Version}";
}
