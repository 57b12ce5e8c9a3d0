namespace Steunpakket.Core.Gemeenten;

/// <summary>A place on earth in degrees (WGS 84).</summary>
/// <param name="Longitude">−180 to 180, east of Greenwich above 0.</param>
/// <param name="Latitude">−90 to 90, north of the equator above 0.</param>
public readonly record struct GeoPoint(double Longitude, double Latitude);
