namespace Steunpakket.Core.Gemeenten;

/// <summary>What CBS counts of a gemeente on 1 January 2022.</summary>
/// <param name="Inhabitants">0 or more.</param>
/// <param name="Urbanity">In the words of CBS: Niet, Weinig, Matig, Sterk or Zeer sterk stedelijk.</param>
public sealed record CbsFigures(int Inhabitants, string Urbanity)
{
    /// <summary>One of <see cref="SizeClass.Cbs"/>.</summary>
    public SizeClass Size => SizeClass.Of(SizeClass.Cbs, Inhabitants);
}
