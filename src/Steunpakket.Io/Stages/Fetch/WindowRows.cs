using Steunpakket.Core.Documents;
using Steunpakket.Io.Configuration;
using Steunpakket.Io.Stages.Fetch.State;
using Steunpakket.Io.Storage.DuckDb;

namespace Steunpakket.Io.Stages.Fetch;

/// <summary>Lays out what became of the windows, a row for each quarter they touch and one for a count of all of them; without moments, so that equal states give equal tables.</summary>
internal static class WindowRows
{
    public static void Write(DuckDbConnection connection, string table, NetworkListing listing, FetchState state, PeriodSettings period)
    {
        using var rows = connection.Append(table);
        foreach (var gemeente in state.Windows.Gemeenten())
        {
            var counts = state.Windows.Counts(gemeente).ToLookup(count => count.Window);
            foreach (var window in listing.Windows(gemeente).Where(window => window.Outcome is not null))
            {
                var ofAll = counts[window.Id].Any(count => count.Quarter is null);
                foreach (var quarter in Quarters(window, period).Concat(ofAll && window.Days is not null ? [Quarter.Undated] : []))
                {
                    var count = counts[window.Id].Where(count => (count.Quarter ?? Quarter.Undated) == quarter).Select(count => (long?)count.Documents).FirstOrDefault();
                    rows.Add(gemeente.Value).Add(quarter.ToString()).Add(window.Source).Add(window.Key).Add(window.Part)
                        .Add(window.Outcome).Add(window.Reason).Add(window.Detail).Add(count).EndRow();
                }
            }
        }

        rows.Close();
    }

    // Windows keep their calendar borders; quarters that lie outside the period are nobody's question.
    private static IEnumerable<Quarter> Quarters(WindowRecord window, PeriodSettings period) => window.Days is not { } days ? [Quarter.Undated]
        : days.Overlap(new DateWindow(period.Since, period.Until)) is { } asked ? asked.CalendarWindows(3).Select(quarter => Quarter.Of(quarter.Since))
        : [];
}
