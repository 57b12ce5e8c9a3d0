using Steunpakket.Core.Running;
using Steunpakket.Core.Series;
using Steunpakket.Io.Configuration;
using Xunit;

namespace Steunpakket.Io.Tests.Configuration;

public sealed class EventFileTests : IDisposable
{
    private readonly TemporaryFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public void Reads_events_by_month_and_name()
    {
        var events = Read("maand,naam,omvang_mln_euro,bron\n2021-02,B,\"7,5\",Tabel 3\n2021-02,A,,\n2020-09,C,0,x\n");

        Assert.Equal(
            [new(new(2020, 9, 1), "C", 0, "x"), new(new(2021, 2, 1), "A", null, ""), new MarkedEvent(new(2021, 2, 1), "B", 7.5, "Tabel 3")], events);
    }

    [Fact]
    public void A_list_may_be_empty_and_may_lack_amounts()
    {
        Assert.Empty(Read("maand,naam\n"));
        Assert.Null(Assert.Single(Read("maand,naam\n2021-02,A\n")).Millions);
    }

    [Theory]
    [InlineData("2021-13,A", "column maand: '2021-13' is no month")]
    [InlineData("2021-02-01,A", "column maand: '2021-02-01' is no month")]
    [InlineData(",A", "column maand: is empty")]
    [InlineData("2021-02,", "column naam: is empty")]
    [InlineData("2021-02,A,-1", "column omvang_mln_euro: '-1' is no number")]
    [InlineData("2021-02,A\n2021-02,A", "line 3, column naam: 'A' stands twice in this month")]
    public void A_wrong_row_is_refused(string rows, string what)
    {
        Assert.Contains(what, Assert.Throws<SettingsException>(() => Read($"maand,naam,omvang_mln_euro,bron\n{rows}\n")).Message, StringComparison.Ordinal);
    }

    /// <summary>Sums that METHOD E9 checks.</summary>
    [Fact]
    public void The_shipped_list_holds_the_packages_of_the_study()
    {
        var events = EventFile.Read(Repository.PathOf("config/gebeurtenissen.csv"));

        Assert.Equal(["2020-09", "2020-10", "2020-10", "2020-12", "2021-02"], events.Select(marked => marked.Month.ToString("yyyy-MM", null)));
        Assert.Equal(40 + 15 + 3.5, events[3].Millions);
        Assert.Equal(150 + 50, events[4].Millions);
        Assert.All(events, marked => Assert.StartsWith("study Tabel 3", marked.Source, StringComparison.Ordinal));
    }

    private IReadOnlyList<MarkedEvent> Read(string text) => EventFile.Read(_folder.Write("gebeurtenissen.csv", text));

    [Fact]
    public void A_list_that_is_not_there_is_said_to_be_so()
    {
        var refused = Assert.Throws<SettingsException>(() => EventFile.Read(_folder.PathOf("weg.csv")));

        Assert.Contains("weg.csv: there is no such file", refused.Message, StringComparison.Ordinal);
    }
}
