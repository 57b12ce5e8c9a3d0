namespace Steunpakket.Cli.Running;

/// <summary>One thing that doctor looked at.</summary>
/// <param name="Found">Version or state, or what is wrong.</param>
/// <param name="Remedy">What to do; null when all is well.</param>
internal sealed record Finding(string What, bool Ok, string Found, string? Remedy = null);
