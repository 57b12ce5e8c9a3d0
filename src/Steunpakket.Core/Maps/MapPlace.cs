using Steunpakket.Core.Documents;
using Steunpakket.Core.Gemeenten;

namespace Steunpakket.Core.Maps;

/// <summary>Where a gemeente lies.</summary>
/// <param name="Centre">Its centroid; gemeenten that merged may share the one of their successor.</param>
public sealed record MapPlace(GemeenteCode Gemeente, GeoPoint Centre);
