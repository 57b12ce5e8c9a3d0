using System.Text;
using Steunpakket.Core.Embedding.Tokens;
using Steunpakket.Core.Selection;
using Steunpakket.Core.Tests.Selection;
using Xunit;

namespace Steunpakket.Core.Tests.Embedding.Tokens;

public sealed class TokeniserReferenceTests
{
    private static readonly string[] Pieces =
    [
        "De raad ", "besluit. ", "Wat? ", "jeugd-ggz ", "Noord-Brabant ", "IJssel ", "IJ ", "VNG ", "iPad ", "foto's ", "foto\u2019s ", "d.d. ", "o.a. ", "art. ",
        "mevr.\n", "x.y ", "; ", ": ", "\n", "\n\n", " \n ", "2021 ", "covid-19 ", "3. ", "\u0663 ", "O\u2019Neill ", "-los ", "oud- en ", "\u00C9\u00E9n ", "...", "e. ", "\u00E9. ",
        "l'\u00E9cole ", "a--b ", "'s-Gravenhage ", "\u00A0", "\u2028", ".\u2003", "!",
    ];

    [Theory]
    [InlineData(0)]
    [InlineData(1)]
    [InlineData(2)]
    public void Tells_exactly_what_the_plain_tokeniser_tells(int batch)
    {
        for (var seed = batch * 1500; seed < (batch + 1) * 1500; seed++)
        {
            var (trouble, random) = (new Troublemaker(seed), new Random(seed));
            var terms = batch == 0 ? [] : trouble.Terms();
            var page = Page(random, trouble, terms);
            var options = trouble.Options();

            var told = ToldTokens.Of(new Tokeniser(new KeywordPhrases(terms, options)), page).All;

            var expected = new PlainTokeniser(terms, options).Read(page);
            Assert.True(
                expected.SequenceEqual(told),
                $"seed {seed}, page '{Encoding.UTF8.GetString(page)}' ({Convert.ToHexString(page)}), terms {string.Join(" / ", terms)}\nexpected {string.Join(' ', expected)}\nactual   {string.Join(' ', told)}");
        }
    }

    [Fact]
    public void A_tokeniser_that_is_used_again_remembers_nothing()
    {
        var terms = new Troublemaker(7).Terms();
        var used = new Tokeniser(new KeywordPhrases(terms, new MatchOptions()));
        for (var seed = 0; seed < 300; seed++)
        {
            var page = Page(new Random(seed), new Troublemaker(seed), terms);
            Assert.Equal(ToldTokens.Of(new Tokeniser(new KeywordPhrases(terms, new MatchOptions())), page).All, ToldTokens.Of(used, page).All);
        }
    }

    private static byte[] Page(Random random, Troublemaker trouble, IReadOnlyList<MatchTerm> terms)
    {
        using var page = new MemoryStream();
        for (var count = random.Next(12); count > 0; count--)
        {
            page.Write(random.Next(12) switch
            {
                0 when terms.Count > 0 => trouble.Page(terms),
                1 => Encoding.UTF8.GetBytes(new string(random.Next(2) == 0 ? 'q' : '\u00EB', random.Next(56, 66))),
                2 => [(byte)random.Next(256), (byte)random.Next(256)],
                _ => Encoding.UTF8.GetBytes(Pieces[random.Next(Pieces.Length)]),
            });
        }

        return page.ToArray();
    }
}
