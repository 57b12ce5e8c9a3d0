using Steunpakket.Core.Documents;
using Steunpakket.Io.Configuration;
using Steunpakket.Io.Running;
using Steunpakket.Io.Stages.Fetch.Asking;
using Steunpakket.Io.Stages.Fetch.State;

namespace Steunpakket.Io.Stages.Fetch;

/// <summary>Sources whose newest document of a gemeente is older than the settings expect.</summary>
/// <remarks>Of a source that is still used for the gemeente. Dates of register entries and of meetings to come do not count.</remarks>
public static class Freshness
{
    /// <returns>By gemeente and source; those that keep what is expected are left out.</returns>
    public static IReadOnlyList<StaleSource> Check(RunContext context, FetchState state)
    {
        var today = new FetchPace(context, interrupted: null).Today;
        var until = today < context.Config.Period.Until ? today : context.Config.Period.Until;
        var newest = state.Listed.NewestDates(until);
        var selected = context.Config.SelectedGemeenten(context.Gemeenten);
        var gemeenten = context.Gemeenten.All.Where(gemeente => gemeente.ExistsOn(until)
            && (context.Scope.Gemeenten?.Contains(gemeente.Code) ?? true) && (selected?.Contains(gemeente.Code) ?? true)).ToList();
        var stale = new List<StaleSource>();
        foreach (var settings in context.Config.Sources.OfType<ApiSourceSettings>())
        {
            foreach (var gemeente in gemeenten.Where(gemeente => gemeente.Accounts.Any(account => account.Supplier == settings.Supplier && !(account.Until < until))
                && state.Windows.IsAsked(settings.NameOrDefault, gemeente.Code)))
            {
                DateOnly? found = newest.TryGetValue((settings.NameOrDefault, gemeente.Code), out var date) ? date : null;
                if (Judge(settings, found, until) is { } isFault)
                {
                    stale.Add(new StaleSource(settings.NameOrDefault, gemeente.Code, gemeente.Name, found, isFault));
                }
            }
        }

        return [.. stale.OrderBy(one => one.Gemeente).ThenBy(one => one.Source, StringComparer.Ordinal)];
    }

    private static bool? Judge(ApiSourceSettings settings, DateOnly? newest, DateOnly until)
    {
        var days = newest is { } date ? until.DayNumber - date.DayNumber : int.MaxValue;
        return days > settings.FailAfterDays ? true : days > settings.WarnAfterDays ? false : null;
    }
}

/// <summary>One of them.</summary>
/// <param name="Newest">Date of the newest document; null when it lists none.</param>
/// <param name="IsFault">Whether the run ends with exit code 1 for it; false for a warning.</param>
public sealed record StaleSource(string Source, GemeenteCode Gemeente, string Name, DateOnly? Newest, bool IsFault);
