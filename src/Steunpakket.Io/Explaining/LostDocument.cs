namespace Steunpakket.Io.Explaining;

/// <summary>The stage that a document did not come through.</summary>
/// <param name="Outcome">kept, dropped or failed; null when the stage has not seen it.</param>
/// <param name="Rule">The rule that dropped it or the reason why it failed.</param>
public sealed record LostDocument(string Stage, string? Outcome, string? Rule, string? Detail);
