using Steunpakket.Core.Documents;

namespace Steunpakket.Core.Gemeenten;

/// <summary>What the table of CBS figures knows of one gemeente.</summary>
/// <param name="Figures">Null for a gemeente that came into being after 1 January 2022.</param>
/// <param name="Centre">Of its largest polygon; null for a gemeente that ended before 1 January 2023.</param>
public sealed record CbsGemeente(GemeenteCode Code, string Name, string Province, CbsFigures? Figures, GeoPoint? Centre);
