namespace Steunpakket.Core.Series;

/// <summary>A number with its 95 % interval, all three in procentpunt.</summary>
public readonly record struct Estimate(double Value, double Low, double High);
