using Steunpakket.Core.Keywords;
using Steunpakket.Core.Running;
using Steunpakket.Io.Configuration;
using Xunit;

namespace Steunpakket.Io.Tests.Configuration;

public sealed class NegativeFileTests
{
    [Theory]
    [InlineData("zoekwoord,term,herkomst\nVitaal,cruciaal,eigen keuze\n,bijlage,\n")]
    [InlineData("\uFEFFterm;zoekwoord\r\ncruciaal;vitaal\r\nbijlage;\r\n")]
    public void Reads_words_to_keep_away_from_one_keyword_and_from_all(string text)
    {
        var lists = Read(text);

        Assert.Equal(new LinePlace("lijsten/tegenwoorden.csv", 2), lists.Negatives[0].Place);
        var seeds = lists.For(KeywordProfile.Study).NegativeSeeds;
        Assert.Equal(["cruciaal"], seeds["vitaal"]);
        Assert.Equal(["bijlage"], seeds[""]);
        Assert.Equal(["a"], lists.Groups.Select(group => group.Name));
    }

    [Theory]
    [InlineData("zoekwoord,term\nvitall,cruciaal\n", "lijsten/tegenwoorden.csv, line 2: column zoekwoord names 'vitall', which is neither a keyword's form nor a keyword list. Did you mean 'vitaal'?")]
    [InlineData("zoekwoord,term\nvitaal,\n", "lijsten/tegenwoorden.csv, line 2, column term: is empty.")]
    [InlineData("zoekword,term\nvitaal,cruciaal\n", "lijsten/tegenwoorden.csv, line 1: column 'zoekword' is not known. Did you mean 'zoekwoord'?")]
    [InlineData("term\ncruciaal\n", "lijsten/tegenwoorden.csv, line 1: column 'zoekwoord' is missing.")]
    [InlineData("zoekwoord,term\nvitaal,cruciaal,x\n", "lijsten/tegenwoorden.csv, line 2: there are 3 cells but 2 columns.")]
    public void A_wrong_row_is_refused_by_file_line_and_column(string text, string message)
    {
        Assert.StartsWith(message, Assert.Throws<SettingsException>(() => Read(text)).Message, StringComparison.Ordinal);
    }

    [Fact]
    public void The_shipped_list_is_read_with_the_shipped_keywords()
    {
        var seeds = KeywordFolder.Read(Repository.PathOf("keywords")).For(KeywordProfile.Extended).NegativeSeeds;

        Assert.Contains("vitaal", seeds.Keys);
    }

    private static KeywordLists Read(string text)
    {
        using var folder = new ListFolder(("a.csv", "term,herkomst\nvitaal,opdrachtgever\n"), ("tegenwoorden.csv", text));
        return KeywordFolder.Read(folder.Path);
    }
}
