using Steunpakket.Core.Documents;
using Steunpakket.Core.Gemeenten;
using Xunit;

namespace Steunpakket.Core.Tests.Gemeenten;

public sealed class SupplierAccountTests
{
    private static readonly GemeenteCode Code = new("GM0363");

    [Theory]
    [InlineData("notubiz:281", "notubiz", "281", null, null, null, false)]
    [InlineData("notubiz:1828?", "notubiz", "1828", null, null, null, true)]
    [InlineData("ibabs:Loon op Zand", "ibabs", "Loon op Zand", null, null, null, false)]
    [InlineData("ibabs:wdw[^(?!.*[Ww]ijchen).*[Dd]ruten]", "ibabs", "wdw", "^(?!.*[Ww]ijchen).*[Dd]ruten", null, null, false)]
    [InlineData(@"ibabs:CuijkGraveMill[(?i)\bmill\b]@..2021-12-31?", "ibabs", "CuijkGraveMill", @"(?i)\bmill\b", null, "2021-12-31", true)]
    [InlineData("notubiz:577@2019-01-01..2021-06-30", "notubiz", "577", null, "2019-01-01", "2021-06-30", false)]
    [InlineData("parlaeus:https://a@b.parlaeus.nl@2019-01-01..", "parlaeus", "https://a@b.parlaeus.nl", null, "2019-01-01", null, false)]
    [InlineData("notubiz:577@2019-01-01..", "notubiz", "577", null, "2019-01-01", null, false)]
    [InlineData("gemeenteoplossingen:https://ris.dalfsen.nl/api?", "gemeenteoplossingen", "https://ris.dalfsen.nl/api", null, null, null, true)]
    [InlineData("gemeenteoplossingen:http://127.0.0.1:8080/go@..2020-12-31", "gemeenteoplossingen", "http://127.0.0.1:8080/go", null, null, "2020-12-31", false)]
    public void Reads_every_form_and_writes_it_back(string text, string supplier, string id, string? filter, string? from, string? until, bool guess)
    {
        var account = SupplierAccount.Parse(Code, text);

        Assert.Equal(new SupplierAccount(Code, supplier, id) { Filter = filter, From = Day(from), Until = Day(until), Guess = guess }, account);
        Assert.Equal(text, account.ToString());
    }

    [Fact]
    public void White_space_around_an_entry_is_no_part_of_it()
    {
        Assert.Equal("281", SupplierAccount.Parse(Code, " notubiz:281 ").Id);
    }

    [Theory]
    [InlineData("")]
    [InlineData("?")]
    [InlineData("notubiz")]
    [InlineData("notubiz:")]
    [InlineData(":281")]
    [InlineData("notubiz:?")]
    [InlineData("notubiz:281@2019-01-01")]
    [InlineData("notubiz:281@2019-01-01..2020-01-01..2021-01-01")]
    [InlineData("notubiz:281@2019-13-01..")]
    [InlineData("notubiz:281@1-1-2019..")]
    public void Refuses_what_has_another_form_and_shows_it(string text)
    {
        var wrong = Assert.Throws<FormatException>(() => SupplierAccount.Parse(Code, text));

        Assert.Contains($"'{text}'", wrong.Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("notubiz:1", "2019-01-01..2021-09-30")]
    [InlineData("notubiz:1@2020-05-01..", "2020-05-01..2021-09-30")]
    [InlineData("notubiz:1@..2020-05-01", "2019-01-01..2020-05-01")]
    [InlineData("notubiz:1@2020-05-01..2020-05-01", "2020-05-01..2020-05-01")]
    [InlineData("notubiz:1@2021-10-01..", null)]
    [InlineData("notubiz:1@..2018-12-31", null)]
    public void Serves_the_part_of_a_period_in_which_it_was_used(string text, string? part)
    {
        var period = new DateWindow(new DateOnly(2019, 1, 1), new DateOnly(2021, 9, 30));

        Assert.Equal(part, SupplierAccount.Parse(Code, text).Within(period)?.ToString());
    }

    private static DateOnly? Day(string? text) => text is null ? null : DateOnly.Parse(text);
}
