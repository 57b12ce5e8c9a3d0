namespace Steunpakket.Extraction.Redaction;

/// <summary>A word and where it stands, in points from the upper left corner of the page as it is shown.</summary>
internal readonly record struct WordBox(string Text, double Left, double Top, double Right, double Bottom)
{
    public double Width => Right - Left;

    public double Height => Bottom - Top;

    /// <summary>Whether at least half of it lies outside the part of the page that is shown.</summary>
    public bool IsCutOff { get; init; }
}
