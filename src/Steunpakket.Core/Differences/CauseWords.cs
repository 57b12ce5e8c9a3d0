using System.Diagnostics;

namespace Steunpakket.Core.Differences;

/// <summary>The words that the tables use.</summary>
public static class CauseWords
{
    public static string Word(this Cause cause) => cause switch
    {
        Cause.Options => "instelling",
        Cause.Removed => "verdwenen",
        Cause.Lists => "lijst",
        Cause.Model => "model",
        Cause.Changed => "gewijzigd",
        Cause.Added => "nieuw",
        _ => throw new UnreachableException(),
    };
}
