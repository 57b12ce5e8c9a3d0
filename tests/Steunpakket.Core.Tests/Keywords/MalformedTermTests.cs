using Steunpakket.Core.Keywords;
using Steunpakket.Core.Running;
using Xunit;

namespace Steunpakket.Core.Tests.Keywords;

public sealed class MalformedTermTests
{
    [Theory]
    [InlineData("(Gezonde leefstijl", "do not pair")]
    [InlineData("Gezonde) leefstijl", "do not pair")]
    [InlineData("((Zeer) gezonde) leefstijl", "do not pair")]
    [InlineData("() leefstijl", "are empty")]
    [InlineData("( - ) leefstijl", "are empty")]
    [InlineData("(Welzijn)", "without parentheses")]
    [InlineData("Jeugd/", "no letters")]
    [InlineData("/jeugd", "no letters")]
    [InlineData("Jeugd//jongeren", "no letters")]
    [InlineData("24/7 zorg", "no letters")]
    [InlineData("Kwetsbare jeugd / kwetsbare jongeren", "lines of their own")]
    [InlineData("|hulp/zorg", "'|'")]
    [InlineData("hulp/zorg|verlening", "'|'")]
    [InlineData("Activiteit/en", "every 'en'")]
    [InlineData("Van", "every 'van'")]
    [InlineData("", "no letters or digits")]
    [InlineData("*", "no letters or digits")]
    [InlineData("...", "no letters or digits")]
    [InlineData("cor*na", "asterisk stands")]
    [InlineData("corona **", "asterisk stands")]
    [InlineData("corona *", "asterisk stands")]
    [InlineData("*pakket", "*pakket*")]
    [InlineData("corona/covid*", "lines of their own")]
    [InlineData("dak- en thuisloze*", "lines of their own")]
    [InlineData("Zon- en feestdagen", "'|'")]
    [InlineData("Dak- en thuis", "'|'")]
    [InlineData("Jeugd- en |voogdij", "'|'")]
    [InlineData("Jeugd- en gezins|voog|dij", "'|'")]
    [InlineData("jeugd|hulp", "Take it out")]
    [InlineData("jeugd|hulp dak- en thuislozen", "Take it out")]
    [InlineData("Dak-", "lines of their own")]
    [InlineData("Dak- thuislozen", "lines of their own")]
    [InlineData("Dak- en", "lines of their own")]
    [InlineData("jeugdzorg en -hulp", "lines of their own")]
    [InlineData("jeugd-, gezins- en ouderenzorg", "lines of their own")]
    [InlineData("jeugd- en gezins- en ouderenzorg", "lines of their own")]
    public void Is_refused_with_file_line_term_and_remedy(string term, string remedy)
    {
        var line = Lines.Of(term, line: 7);

        var refusal = Assert.Throws<SettingsException>(() => KeywordExpander.Expand(line, KeywordProfile.Study));

        Assert.StartsWith($"{Lines.File}, line 7: '{term}': ", refusal.Message, StringComparison.Ordinal);
        Assert.Contains(remedy, refusal.Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("corona*", KeywordMatch.WholeWord)]
    [InlineData("*corona*", KeywordMatch.Prefix)]
    [InlineData("corona*", KeywordMatch.Substring)]
    public void Asterisks_that_contradict_column_match_are_refused(string term, KeywordMatch match)
    {
        var line = Lines.Of(term) with { Match = match };

        Assert.Contains("column match", Assert.Throws<SettingsException>(() => KeywordExpander.Expand(line, KeywordProfile.Study)).Message, StringComparison.Ordinal);
    }
}
