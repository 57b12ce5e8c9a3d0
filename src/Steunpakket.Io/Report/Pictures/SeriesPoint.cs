namespace Steunpakket.Io.Report.Pictures;

/// <summary>A month of a series.</summary>
/// <param name="Month">Its first day.</param>
/// <param name="Share">Relevant documents of all documents.</param>
internal sealed record SeriesPoint(DateOnly Month, Share Share);
