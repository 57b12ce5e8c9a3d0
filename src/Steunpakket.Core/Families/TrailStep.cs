namespace Steunpakket.Core.Families;

/// <summary>A step in the treatment of a family.</summary>
/// <param name="Order">From 1, in the order of dates.</param>
/// <param name="Status">As <see cref="TrailStatus"/> says; empty when nothing tells.</param>
/// <param name="Version">eerste, tussentijds, laatste, or enige where the family has one text only; empty without text.</param>
public sealed record TrailStep(TrailEntry Entry, int Order, string Status, string Version);
