using System.Text;
using Steunpakket.Core.Keywords;
using Steunpakket.Core.Keywords.Linting;
using Steunpakket.Core.Selection;
using Steunpakket.Core.Texts;
using Xunit;

namespace Steunpakket.Core.Tests.Keywords.Linting;

/// <summary>METHOD G9: the literal forms of the list miss words of the very letter that announced the package.</summary>
public sealed class KamerbriefLintTests
{
    private const string Letter = "kamerbrief.txt";

    private static readonly KeywordGroup[] Groups =
    [
        Lines.Group("actielijn_1", "Jeugd", "Weerbaarheidstraining"),
        Lines.Group("actielijn_2", "Dak- en thuislozen", "Lokale coalitie", "Welbevinden"),
        Lines.Group("actielijn_3", "(Gezonde) leefstijl", "Leefstijlinterventies", "Sportakkoord", "Sport", "Thuiswerkende"),
        Lines.Group("algemeen", "(Sociaal en mentaal) welzijn", "Psychische kwetsbaarheid/problematiek/welbevinden"),
    ];

    [SharedDataFact(Letter)]
    public void Misses_plurals_a_wrong_ending_and_31_less_11_leefstijl_under_profile_study()
    {
        var found = Find(KeywordProfile.Study);

        Assert.Equal((LintKind.Inflection, 1L), found["weerbaarheidstrainingen"]);
        Assert.Equal((LintKind.Inflection, 2L), found["sportakkoorden"]);
        Assert.Equal(LintKind.Inflection, found["lokale coalities"].Kind);
        Assert.Equal(LintKind.Inflection, found["thuiswerkenden"].Kind);
        Assert.Equal((LintKind.Agreement, 1L), found["psychisch welbevinden"]);
        Assert.Equal((LintKind.OptionalPart, 20L), found["leefstijl"]);
        Assert.Equal((LintKind.Spelling, 1L), found["leefstijl interventies"]);
        Assert.Equal(LintKind.SuspendedHyphen, found["dak- of thuisloos"].Kind);
    }

    [SharedDataFact(Letter)]
    public void Does_not_miss_leefstijl_under_profile_extended()
    {
        var found = Find(KeywordProfile.Extended);

        Assert.Equal(LintKind.Dominance, found["leefstijl"].Kind);
        Assert.Equal(LintKind.Overlap, found["gezonde leefstijl"].Kind);
    }

    private static Dictionary<string, (LintKind Kind, long Count)> Find(KeywordProfile profile)
    {
        var count = new Linter(Lint.Set(profile, Groups), new MatchOptions(), new LintOptions()).Start();
        count.Add(Lint.Document(0), 1, Encoding.UTF8.GetBytes(TextNormaliser.Normalise(File.ReadAllText(SharedData.Find(Letter)!))));
        return count.Findings().Where(finding => finding.Count > 0)
            .DistinctBy(finding => finding.Form).ToDictionary(finding => finding.Form, finding => (finding.Kind, finding.Count), StringComparer.Ordinal);
    }
}
