namespace Steunpakket.Core.Scoring;

/// <summary>How occurrences in one document weigh (METHOD 4.3).</summary>
public enum TermFrequency
{
    /// <summary>As many as there are, in the config <c>raw</c>.</summary>
    Raw,

    /// <summary><c>1 + ln tf</c>, in the config <c>log</c>.</summary>
    Log,
}
