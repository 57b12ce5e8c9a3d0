using System.Text;
using Steunpakket.Core.Selection;
using Steunpakket.Core.Texts;
using Xunit;

namespace Steunpakket.Core.Tests.Selection;

/// <summary>METHOD 6.1: the letter that announced the package, counted with the forms of the study.</summary>
/// <remarks>
/// METHOD gives 151 hits, 40 of action line 3, and these are 149 and 38. Its reference let a phrase cross a paragraph break
/// (<c>Centrum Gezond ⏎⏎ Leven</c>), which METHOD 4.1 forbids. The other hit seems to be a <c>roken</c> that is not in the text
/// we keep: the letters r-o-k-e-n stand there four times, METHOD counts five. As substrings METHOD has one more hit of an unnamed form.
/// </remarks>
public sealed class KamerbriefTests
{
    private const string Letter = "kamerbrief.txt";

    [SharedDataFact(Letter)]
    public void Holds_149_hits()
    {
        Assert.Equal(149, Count().Values.Sum());
    }

    [SharedDataFact(Letter)]
    public void Holds_22_hits_of_action_line_1_56_of_2_38_of_3_and_33_general_ones()
    {
        var counts = Count();
        Assert.Equal(
            [22, 56, 38, 33],
            new[] { StudyForms.Actielijn1, StudyForms.Actielijn2, StudyForms.Actielijn3, StudyForms.Algemeen }
                .Select(forms => forms.Sum(form => counts.GetValueOrDefault(form))));
    }

    [SharedDataFact(Letter)]
    public void Names_mentaal_welzijn_most()
    {
        Assert.Equal(
            [
                ("mentaal welzijn", 15), ("kwetsbare groepen", 12), ("ouderen", 12), ("eenzaamheid", 11),
                ("gezonde leefstijl", 11), ("jeugd", 9), ("welbevinden", 9),
            ],
            Count().OrderByDescending(count => count.Value).ThenBy(count => count.Key, StringComparer.Ordinal)
                .Take(7).Select(count => (count.Key, count.Value)));
    }

    [SharedDataFact(Letter)]
    public void Loses_one_gezonde_leefstijl_when_words_stay_broken_at_line_ends()
    {
        var counts = Count(joinHyphens: false);
        Assert.Equal((148, 10), (counts.Values.Sum(), counts["gezonde leefstijl"]));
    }

    [SharedDataFact(Letter)]
    public void Counts_the_jeugd_of_kwetsbare_jeugd_too_when_terms_may_overlap()
    {
        var counts = Count(overlap: Overlap.All);
        Assert.Equal((150, 10), (counts.Values.Sum(), counts["jeugd"]));
    }

    [SharedDataFact(Letter)]
    public void Counts_compounds_too_when_terms_are_substrings()
    {
        var counts = Count(overlap: Overlap.All, unit: MatchUnit.Substring);
        Assert.Equal((174, 17, 9, 4), (counts.Values.Sum(), counts["jeugd"], counts["sport"], counts["roken"]));
    }

    private static Dictionary<string, int> Count(bool joinHyphens = true, Overlap overlap = Overlap.LongestExclusive, MatchUnit unit = MatchUnit.WholeWord)
    {
        var raw = File.ReadAllText(SharedData.Find(Letter)!);
        var text = joinHyphens ? TextNormaliser.Normalise(raw) : raw.Normalize(NormalizationForm.FormKC);
        MatchTerm[] terms = [.. StudyForms.All.Select(form => new MatchTerm(form, unit))];
        var hits = new List<TermHit>();
        new KeywordMatcher(terms, new MatchOptions { Overlap = overlap }).Match(Encoding.UTF8.GetBytes(text), hits);
        return hits.CountBy(hit => terms[hit.Term].Form).ToDictionary();
    }
}
