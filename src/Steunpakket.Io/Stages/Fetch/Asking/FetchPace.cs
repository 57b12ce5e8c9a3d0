using Steunpakket.Core.Documents;
using Steunpakket.Io.Configuration;
using Steunpakket.Io.Running;
using Steunpakket.Io.Sources;

namespace Steunpakket.Io.Stages.Fetch.Asking;

/// <summary>When this run asks, about which days, and for how long.</summary>
internal sealed class FetchPace
{
    // Agendas of meetings to come are published weeks ahead, hardly ever half a year.
    private const int DaysAhead = 183;

    private readonly TimeProvider _time;
    private readonly DateTimeOffset? _end;
    private readonly DateTimeOffset? _interrupted;

    /// <param name="interrupted">When the run began that this one goes on with; null for one of its own.</param>
    public FetchPace(RunContext context, DateTimeOffset? interrupted)
    {
        _interrupted = interrupted;
        _time = context.Time;
        var now = _time.GetUtcNow();
        var settings = context.Config.Fetch;
        _end = settings.MaxMinutes > 0 ? now.AddMinutes(settings.MaxMinutes) : null;
        Today = SupplierDates.DutchDay(now);
        Schedule = new WindowSchedule((now, Today), settings.NewestDays, settings.RecheckDays);
        Period = Days(context.Config.Period, since: null, Today.AddDays(DaysAhead));
        Asked = Days(context.Config.Period, context.Scope.Since, Earlier(context.Scope.Until ?? DateOnly.MaxValue, Period.Until));
    }

    public DateOnly Today { get; }

    public WindowSchedule Schedule { get; }

    /// <summary>Whether the run that is gone on with asked it already.</summary>
    public bool WasAskedInThisRun(DateTimeOffset? askedAt) => askedAt >= _interrupted;

    /// <summary>The settings' period as far as anything can be known of it.</summary>
    public DateWindow Period { get; }

    /// <summary>The part of it that this run asks about.</summary>
    public DateWindow Asked { get; }

    /// <summary>Whether the time for fetching is used up: what is under way ends, nothing begins.</summary>
    public bool IsOver => _end is { } end && _time.GetUtcNow() >= end;

    private static DateWindow Days(PeriodSettings period, DateOnly? since, DateOnly until)
    {
        var from = Later(period.Since, since ?? DateOnly.MinValue);
        return new DateWindow(from, Later(from, Earlier(period.Until, until)));
    }

    private static DateOnly Later(DateOnly one, DateOnly other) => one > other ? one : other;

    private static DateOnly Earlier(DateOnly one, DateOnly other) => one < other ? one : other;
}
