using System.Text;
using Steunpakket.Core.Quality;
using Xunit;

namespace Steunpakket.Core.Tests.Quality;

public sealed class BsnFinderTests
{
    [Theory]
    [InlineData("123456782")]
    [InlineData("De heer X (123456782) woont")]
    [InlineData("nummer 123456782.")]
    [InlineData("nummer 123456782, geboren")]
    [InlineData("‘123456782’")]
    [InlineData("–123456782–")]
    [InlineData("1234.56.782")]
    [InlineData("1234 56 782")]
    [InlineData("1234-56-782")]
    [InlineData("123-456-782")]
    [InlineData("123 456 782")]
    [InlineData("123456782 12-03-1970")]
    public void A_number_of_nine_digits_is_found_plain_and_in_groups(string text)
    {
        Assert.Equal("found", Found(text));
    }

    [Theory]
    [InlineData("BSN 123456782")]
    [InlineData("bsn: 123456782")]
    [InlineData("bsn123456782")]
    [InlineData("Burgerservicenummer (BSN) van betrokkene: 123456782")]
    [InlineData("sofinummer 1234.56.782")]
    [InlineData("sofi-nummer: 123456782")]
    [InlineData("BSN 123.456.782")]
    [InlineData("BSN 12345672")]
    [InlineData("kenmerk 55, bsn 123456782")]
    public void What_stands_behind_its_name_is_named(string text)
    {
        Assert.Equal("named", Found(text));
    }

    [Theory]
    [InlineData("KvK 123456782")]
    [InlineData("RSIN: 123456782")]
    [InlineData("zaaknummer 123456782")]
    [InlineData("bsn onbekend, ons kenmerk 123456782")]
    [InlineData("tel. 123456782")]
    [InlineData("stuk (12345672) in handen van het college")]
    public void What_is_called_something_else_is_another_number(string text)
    {
        Assert.Equal("other", Found(text));
    }

    [Theory]
    [InlineData("123456783")]
    [InlineData("0123456782")]
    [InlineData("1234567820")]
    [InlineData("123456782.50")]
    [InlineData("123456782,50")]
    [InlineData("123456782,-")]
    [InlineData("€ 123456782")]
    [InlineData("EUR 123456782")]
    [InlineData("123456782 euro")]
    [InlineData("123.456.782")]
    [InlineData("12.123456782")]
    [InlineData("2021-123456782")]
    [InlineData("123456782-1")]
    [InlineData("123456782/2021")]
    [InlineData("RIS123456782")]
    [InlineData("NL123456782B01")]
    [InlineData("https://x.nl/document/123456782")]
    [InlineData("bestand_123456782.pdf")]
    [InlineData("12 123 456 782")]
    [InlineData("123 456 782 12")]
    [InlineData("1234 56.782")]
    [InlineData("1234\n56\n782")]
    [InlineData("+31 123456782")]
    [InlineData("06 12345672")]
    [InlineData("06-12345672")]
    [InlineData("+31 (0)6 12345672")]
    [InlineData("20210611")]
    [InlineData("000000000")]
    [InlineData("NL91 ABNA 0417 1643 00")]
    [InlineData("")]
    public void Longer_numbers_amounts_days_addresses_and_telephones_are_none(string text)
    {
        Assert.Equal("none", Found(text));
    }

    private static string Found(string text) => BsnFinder.Next(Encoding.UTF8.GetBytes(text), 0) switch
    {
        null => "none",
        { IsNamed: true } => "named",
        { IsOtherNumber: true } => "other",
        _ => "found",
    };
}
