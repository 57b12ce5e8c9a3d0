using Steunpakket.Core.Documents;
using Steunpakket.Core.Gemeenten;
using Xunit;

namespace Steunpakket.Core.Tests.Gemeenten;

public sealed class GemeenteTableTests
{
    private static readonly DateOnly In2020 = new(2020, 12, 31);
    private static readonly DateOnly In2021 = new(2021, 1, 1);
    private static readonly DateOnly In2023 = new(2023, 1, 1);

    private static readonly GemeenteTable Table = new(
    [
        Of("GM0010", "Delfzijl", until: In2020, successors: ["GM1979"]),
        Of("GM1979", "Eemsdelta", from: In2021),
        Of("GM0788", "Haaren", until: In2020, successors: ["GM0757", "GM0824"]),
        Of("GM0757", "Boxtel"),
        Of("GM0824", "Oisterwijk"),
        Of("GM0370", "Beemster", until: new DateOnly(2021, 12, 31), successors: ["GM0439"]),
        Of("GM0439", "Purmerend", until: new DateOnly(2022, 12, 31), successors: ["GM9999"]),
        Of("GM9999", "Verzonnen fusie", from: In2023),
        Of("GM1900", "Súdwest-Fryslân", aliases: ["Sneek"]),
        Of("GM0796", "'s-Hertogenbosch", aliases: ["Den Bosch"]),
        Of("GM0518", "'s-Gravenhage", aliases: ["Den Haag"]),
    ]);

    [Theory]
    [InlineData("GM1900", "GM1900")]
    [InlineData("Súdwest-Fryslân", "GM1900")]
    [InlineData("sudwest fryslan", "GM1900")]
    [InlineData("Gemeente Súdwest-Fryslân", "GM1900")]
    [InlineData("gemeenteSneek", "GM1900")]
    [InlineData(" DEN BOSCH ", "GM0796")]
    [InlineData("’s-Hertogenbosch", "GM0796")]
    [InlineData("s Gravenhage", "GM0518")]
    public void Finds_a_gemeente_by_code_name_or_alias_however_it_is_spelled(string nameOrCode, string code)
    {
        Assert.Equal(code, Table.Find(nameOrCode)?.Code.Value);
    }

    [Theory]
    [InlineData("GM0001")]
    [InlineData("gm1900")]
    [InlineData("Sneeek")]
    [InlineData("gemeente")]
    [InlineData("")]
    [InlineData(" - ")]
    public void What_no_gemeente_bears_is_not_found(string nameOrCode)
    {
        Assert.Null(Table.Find(nameOrCode));
    }

    [Theory]
    [InlineData("Delfzijl", "2020-12-31", "Delfzijl")]
    [InlineData("Delfzijl", "2021-01-01", "Eemsdelta")]
    [InlineData("Eemsdelta", "2019-01-01", "Eemsdelta")]
    [InlineData("Boxtel", "2026-01-01", "Boxtel")]
    [InlineData("Haaren", "2020-06-01", "Haaren")]
    [InlineData("Haaren", "2021-01-01", null)]
    [InlineData("Beemster", "2022-06-01", "Purmerend")]
    [InlineData("Beemster", "2023-01-01", "Verzonnen fusie")]
    public void Counts_under_itself_while_it_exists_then_under_its_one_successor(string name, string date, string? counted)
    {
        var on = Table.On(DateOnly.Parse(date), Table.Find(name)!.Code);

        Assert.Equal(counted is null ? null : Table.Find(counted)!.Code, on);
    }

    [Fact]
    public void A_code_that_is_not_in_the_table_counts_under_itself()
    {
        Assert.Equal(GemeenteCode.Unknown, Table.On(In2021, GemeenteCode.Unknown));
    }

    [Theory]
    [InlineData("Delfzjil", "Delfzijl")]
    [InlineData("Gemeente Bokstel", "Boxtel")]
    [InlineData("den hag", "'s-Gravenhage")]
    public void Suggests_the_name_behind_a_slip(string name, string suggestion)
    {
        Assert.Equal(suggestion, Table.Suggest(name)[0]);
    }

    [Fact]
    public void Suggests_nothing_for_a_name_like_no_other()
    {
        Assert.Empty(Table.Suggest("Amsterdam-Zuidoost"));
    }

    [Fact]
    public void Suggests_three_at_most_best_first_and_each_once()
    {
        var table = new GemeenteTable(
            [Of("GM0001", "Laren", aliases: ["Larens"]), Of("GM0002", "Haren"), Of("GM0003", "Baren"), Of("GM0004", "Larenk")]);

        Assert.Equal(["Laren", "Baren", "Haren"], table.Suggest("Laren"));
    }

    [Fact]
    public void Lists_all_by_code()
    {
        Assert.Equal(Table.All.Select(gemeente => gemeente.Code).Order(), Table.All.Select(gemeente => gemeente.Code));
        Assert.Equal(11, Table.All.Count);
    }

    [Fact]
    public void A_code_or_name_that_stands_for_two_is_refused()
    {
        Assert.Contains("GM0001", Refusal(Of("GM0001", "A"), Of("GM0001", "B")), StringComparison.Ordinal);
        Assert.Contains("GM0001 and GM0002", Refusal(Of("GM0001", "Bergen"), Of("GM0002", "Bergen")), StringComparison.Ordinal);
        Assert.Contains("'B é'", Refusal(Of("GM0001", "be"), Of("GM0002", "C", aliases: ["B é"])), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("2020-12-31", false)]
    [InlineData("2021-01-01", true)]
    [InlineData("2021-12-31", true)]
    [InlineData("2022-01-01", false)]
    public void Exists_from_its_first_up_to_its_last_day(string date, bool exists)
    {
        Assert.Equal(exists, Of("GM0001", "A", from: In2021, until: new DateOnly(2021, 12, 31)).ExistsOn(DateOnly.Parse(date)));
    }

    private static string Refusal(params Gemeente[] gemeenten) => Assert.Throws<ArgumentException>(() => new GemeenteTable(gemeenten)).Message;

    private static Gemeente Of(
        string code, string name, DateOnly? from = null, DateOnly? until = null, string[]? successors = null, string[]? aliases = null) =>
        new(new GemeenteCode(code), name, aliases ?? [], "Provincie", from, until, [.. (successors ?? []).Select(successor => new GemeenteCode(successor))]);
}
