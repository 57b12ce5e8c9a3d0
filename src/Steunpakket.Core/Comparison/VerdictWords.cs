using System.Diagnostics;

namespace Steunpakket.Core.Comparison;

/// <summary>The words that the tables use.</summary>
public static class VerdictWords
{
    public static string Word(this Verdict verdict) => verdict switch
    {
        Verdict.Meer => "meer",
        Verdict.Minder => "minder",
        Verdict.Evenveel => "evenveel",
        Verdict.Onvergelijkbaar => "onvergelijkbaar",
        _ => throw new UnreachableException(),
    };
}
