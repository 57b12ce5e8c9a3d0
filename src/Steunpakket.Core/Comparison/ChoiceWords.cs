using System.Diagnostics;

namespace Steunpakket.Core.Comparison;

/// <summary>The words that the tables use for choices.</summary>
public static class ChoiceWords
{
    public static string Word(this CountUnit unit) => unit switch
    {
        CountUnit.Meetings => "vergaderingen",
        CountUnit.Documents => "documenten",
        CountUnit.Families => "families",
        _ => throw new UnreachableException(),
    };

    public static string Word(this TieRule tie) => tie switch
    {
        TieRule.Exact => "exact",
        TieRule.Rounded => "afgerond",
        TieRule.Tolerance => "tolerantie",
        _ => throw new UnreachableException(),
    };
}
