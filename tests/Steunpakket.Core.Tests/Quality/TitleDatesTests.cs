using System.Globalization;
using Steunpakket.Core.Quality;
using Xunit;

namespace Steunpakket.Core.Tests.Quality;

public sealed class TitleDatesTests
{
    [Theory]
    [InlineData("Raad 11 juni", "11-6")]
    [InlineData("Raad 11 juni 2021", "11-6-2021")]
    [InlineData("Raad 11 JUNI 2021", "11-6-2021")]
    [InlineData("Raad 11 jun. 2021", "11-6-2021")]
    [InlineData("Raad 11juni2021", "11-6-2021")]
    [InlineData("Raad 11-juni-2021", "11-6-2021")]
    [InlineData("Raad 11e juni '21", "11-6-2021")]
    [InlineData("Raad 1 mrt ’21", "1-3-2021")]
    [InlineData("dd. 11 juni) v20210611 DEF", "11-6 11-6-2021")]
    [InlineData("d.d. 11-06-2021", "11-6-2021")]
    [InlineData("11/6/2021", "11-6-2021")]
    [InlineData("11.06.2021", "11-6-2021")]
    [InlineData("11-06-21", "11-6-2021")]
    [InlineData("2021-06-11", "11-6-2021")]
    [InlineData("2021_06_11 besluitenlijst", "11-6-2021")]
    [InlineData("20210611 besluitenlijst", "11-6-2021")]
    [InlineData("20210611-RIS320816", "11-6-2021")]
    [InlineData("notulen11062021", "11-6-2021")]
    [InlineData("29 februari", "29-2")]
    [InlineData("29 februari 2020", "29-2-2020")]
    public void Days_are_read_in_all_forms(string title, string expected)
    {
        Assert.Equal(expected, Shown(TitleDates.In(title)));
    }

    [Theory]
    [InlineData("")]
    [InlineData("Begroting 2021-2024")]
    [InlineData("Tweede kwartaal 2021")]
    [InlineData("Besluitenlijst juni 2021")]
    [InlineData("Uitvoeringsagenda (1877408)")]
    [InlineData("5.1.20 Voorstel")]
    [InlineData("8.1 Koersplan")]
    [InlineData("31 juni 2021")]
    [InlineData("29 februari 2021")]
    [InlineData("12 maanden later")]
    [InlineData("2 decennia")]
    [InlineData("Zaak 2021061112")]
    [InlineData("RIS20211345")]
    [InlineData("19851231")]
    [InlineData("0 juni")]
    [InlineData("9/16 april 2024")]
    public void What_is_no_day_is_not_read(string title)
    {
        Assert.Empty(TitleDates.In(title));
    }

    [Theory]
    [InlineData("per 1 juli 2021")]
    [InlineData("met ingang van 1 juli 2021")]
    [InlineData("m.i.v. 1-7-2021")]
    [InlineData("vanaf 1 juli")]
    [InlineData("Stand 1 juli 2021")]
    [InlineData("Jaarrekening 31-12-2020")]
    [InlineData("Verordening 1 januari 2022")]
    [InlineData("4 juli 2021 t/m 11 juli 2021")]
    [InlineData("4 juli - 11 juli 2021")]
    [InlineData("9 en 16 april 2024")]
    public void Ranges_and_days_from_which_something_holds_are_of_no_meeting(string title)
    {
        Assert.All(TitleDates.In(title), date => Assert.False(date.IsOfMeeting));
        Assert.NotEmpty(TitleDates.In(title));
        Assert.False(TitleDates.Differ(title, [new DateOnly(2020, 5, 5)]));
    }

    [Theory]
    [InlineData("Notulen 11 juni 2021", "2021-06-11", false)]
    [InlineData("Notulen 11 juni 2021", "2021-06-12", true)]
    [InlineData("Notulen 11 juni 2021", "2020-06-11", true)]
    [InlineData("Notulen 11 juni", "2020-06-11", false)]
    [InlineData("Notulen 11 juni", "2020-06-18 2021-06-11", false)]
    [InlineData("Notulen 11 juni", "2020-06-18 2021-06-12", true)]
    [InlineData("Besluitenlijst 3 juni 2021 van de vergadering van 24 juni 2021", "2021-06-24", false)]
    [InlineData("Notulen 11 juni 2021", "", false)]
    [InlineData("Begroting 2021-2024", "2021-06-12", false)]
    [InlineData("20250213-RIS320635 Initiatiefvoorstel", "2025-01-23", true)]
    public void A_title_differs_when_it_names_a_day_and_none_of_the_meetings(string title, string meetings, bool expected)
    {
        var days = meetings.Split(' ', StringSplitOptions.RemoveEmptyEntries).Select(day => DateOnly.Parse(day, CultureInfo.InvariantCulture)).ToList();

        Assert.Equal(expected, TitleDates.Differ(title, days));
    }

    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    public void A_title_that_names_its_meeting_never_differs_from_it(int seed)
    {
        var random = new Random(seed);
        var dutch = CultureInfo.GetCultureInfo("nl-NL");
        string[] forms = ["d MMMM yyyy", "dd MMMM", "d-M-yyyy", "dd-MM-yyyy", "yyyy-MM-dd", "yyyyMMdd", "dd-MM-yy", "d MMMM ''yy", "dd.MM.yyyy", "dd/MM/yyyy"];
        for (var i = 0; i < 1000; i++)
        {
            var day = new DateOnly(2015, 1, 1).AddDays(random.Next(5000));
            var title = $"Raad {day.ToString(forms[random.Next(forms.Length)], dutch)} bijlage {random.Next(100)}";

            Assert.NotEmpty(TitleDates.In(title));
            Assert.False(TitleDates.Differ(title, [day]), title);
            Assert.Equal(day is not ({ Day: 1, Month: 1 } or { Day: 31, Month: 12 }), TitleDates.Differ(title, [day.AddDays(1)]));
        }
    }

    [Fact]
    public void A_hostile_title_takes_no_time()
    {
        var title = string.Concat(Enumerable.Repeat("1 1-1-1 11 .-_ 2021-", 20_000));

        Assert.False(TitleDates.Differ(title, [new DateOnly(2021, 1, 2)]));
    }

    private static string Shown(IEnumerable<TitleDate> dates) =>
        string.Join(' ', dates.Where(date => date.IsOfMeeting).Select(date => date.Year is { } year ? $"{date.Day}-{date.Month}-{year}" : $"{date.Day}-{date.Month}"));
}
