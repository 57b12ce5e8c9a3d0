using Steunpakket.Io.Sources.Ibabs.Portal;
using Steunpakket.Io.Sources.Ibabs.Soap;
using Xunit;

namespace Steunpakket.Io.Tests.Sources.Ibabs;

public sealed class RegisterDatesTests
{
    [Theory]
    [InlineData(@"Gemeenteraad 29-1-2026\n23 Afronding 1-2-2027", "Gemeenteraad", "2026-01-29")]
    [InlineData("Gemeenteraad 29-1-2026\n23 Afronding", "Gemeenteraad", "2026-01-29")]
    [InlineData("Commissie Zorg (2022-2026) 03-04-2024 19:30", "Commissie Zorg (2022-2026)", "2024-04-03")]
    public void A_meeting_is_read_from_the_first_line_of_an_agenda_point(string text, string meeting, string date)
    {
        var point = AgendaPoint.Parse(text);

        Assert.Equal((meeting, date), (point!.Meeting, $"{point.Date:yyyy-MM-dd}"));
    }

    [Theory]
    [InlineData(null)]
    [InlineData("")]
    [InlineData("12 Jeugdhulp")]
    [InlineData(@"Gemeenteraad\n29-1-2026")]
    [InlineData("Gemeenteraad 30-2-2026")]
    [InlineData("Gemeenteraad 129-1-2026")]
    public void An_agenda_point_without_a_date_names_no_meeting(string? text) => Assert.Null(AgendaPoint.Parse(text));

    [Theory]
    [InlineData("Jan 29 2026 12:00AM", "2026-01-29")]
    [InlineData("May  3 2021 11:30PM", "2021-05-03")]
    [InlineData("29-1-2026", "2026-01-29")]
    [InlineData("2026-01-29T00:00:00", "2026-01-29")]
    [InlineData("mrt 3 2021 12:00AM", "")]
    [InlineData("Feb 30 2021 12:00AM", "")]
    [InlineData("volgt", "")]
    [InlineData(null, "")]
    public void A_registers_date_is_written_in_English(string? text, string date) => Assert.Equal(date, $"{RegisterDate.Parse(text):yyyy-MM-dd}");

    [Theory]
    [InlineData("donderdag 16 april 2026", "2026-04-16")]
    [InlineData("Agenda RotterdamRaad - Gemeenteraad maandag 1 MAART 2021 10:00 - 00:00", "2021-03-01")]
    [InlineData("31 juni 2021, verzet naar 1 juli 2021", "2021-07-01")]
    [InlineData("16 april", "")]
    [InlineData("116 april 20261", "")]
    public void A_Dutch_date_is_found_in_any_culture(string text, string date) => Assert.Equal(date, $"{DutchDate.Find(text):yyyy-MM-dd}");
}
