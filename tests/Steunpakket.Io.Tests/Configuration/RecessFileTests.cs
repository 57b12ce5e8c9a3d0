using Steunpakket.Core.Running;
using Steunpakket.Io.Configuration;
using Xunit;

namespace Steunpakket.Io.Tests.Configuration;

public sealed class RecessFileTests : IDisposable
{
    private const string Header = "naam,eerste_dag,laatste_dag\n";

    private readonly TemporaryFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public void Both_days_belong_to_a_recess_and_rows_may_stand_in_any_order()
    {
        var calendar = RecessFile.Read(_folder.Write("r.csv", $"{Header}Later,2021-12-25,2022-01-09\nEerder,24-7-2021,22-8-2021\n"));

        Assert.Equal(["Eerder", "Later"], calendar.All.Select(recess => recess.Name));
        Assert.Equal(
            [null, "Eerder", "Eerder", null],
            new DateOnly[] { new(2021, 7, 23), new(2021, 7, 24), new(2021, 8, 22), new(2021, 8, 23) }.Select(day => calendar.On(day)?.Name));
    }

    [Theory]
    [InlineData("Zomer,2021-08-22,2021-07-24", "line 2, column laatste_dag: 2021-07-24 lies before 2021-08-22.")]
    [InlineData("Zomer,,2021-07-24", "line 2, column eerste_dag: is empty")]
    [InlineData("Zomer,2021-07-24,", "line 2, column laatste_dag: is empty")]
    [InlineData("Zomer,2021-07-32,2021-08-22", "line 2, column eerste_dag: '2021-07-32' is no date")]
    [InlineData(",2021-07-24,2021-08-22", "line 2, column naam: is empty")]
    [InlineData("Zomer,2021-07-24,2021-08-22,x", "line 2: there are 4 cells but 3 columns")]
    public void A_wrong_row_is_refused_by_file_line_and_column(string row, string what)
    {
        var refusal = Assert.Throws<SettingsException>(() => RecessFile.Read(_folder.Write("r.csv", $"{Header}{row}\n")));

        Assert.Contains("r.csv", refusal.Message, StringComparison.Ordinal);
        Assert.Contains(what, refusal.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_file_that_is_away_or_has_no_such_columns_is_refused()
    {
        Assert.Throws<SettingsException>(() => RecessFile.Read(_folder.PathOf("weg.csv")));
        Assert.Throws<SettingsException>(() => RecessFile.Read(_folder.Write("r.csv", "naam,van,tot\n")));
    }

    // Rijksoverheid: summer holidays overlap for four weeks or five; Christmas holidays are the same everywhere and last sixteen days.
    [Fact]
    public void The_shipped_recesses_begin_on_a_Saturday_end_on_a_Sunday_and_leave_out_no_year()
    {
        var calendar = RecessFile.Read(Repository.PathOf("config/recessen.csv"));

        Assert.All(calendar.All, recess => Assert.Equal((DayOfWeek.Saturday, DayOfWeek.Sunday), (recess.Days.Since.DayOfWeek, recess.Days.Until.DayOfWeek)));
        Assert.All(calendar.All.Where(recess => recess.Name.StartsWith("Zomer", StringComparison.Ordinal)), recess => Assert.Equal(30, recess.Days.Days));
        Assert.All(calendar.All.Where(recess => recess.Name.StartsWith("Kerst", StringComparison.Ordinal)), recess => Assert.Equal(16, recess.Days.Days));
        Assert.All(Enumerable.Range(2018, 10), year => Assert.NotNull(calendar.On(new DateOnly(year, 8, 5))));
        Assert.All(Enumerable.Range(2017, 11), year => Assert.NotNull(calendar.On(new DateOnly(year, 12, 31))));
        Assert.Equal("Zomerreces 2021", calendar.On(new DateOnly(2021, 7, 25))!.Name);
        Assert.Null(calendar.On(new DateOnly(2021, 7, 8)));
    }
}
