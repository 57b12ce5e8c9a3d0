namespace Steunpakket.Cli.Running;

/// <summary>One thing that doctor looked at.</summary>
/// <param name="Ok">False when a run would fail.</param>
/// <param name="Found">Version or state, or what is wrong.</param>
/// <param name="Remedy">What to do; null when all is well. Where a run would not fail it makes this a warning.</param>
internal sealed record Finding(string What, bool Ok, string Found, string? Remedy = null);
