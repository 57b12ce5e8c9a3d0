namespace Steunpakket.Core.Families;

/// <summary>What is kept of a text to find its like.</summary>
/// <param name="Signature">Null where there are not five words.</param>
/// <param name="Words">Without page numbers.</param>
/// <param name="Results">How often each word of a result stands in it, such as <c>aangenomen=2 verworpen=1</c>; empty without any.</param>
public sealed record TextSketch(Signature? Signature, int Words, string Results);
