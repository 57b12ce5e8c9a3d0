using Steunpakket.Core.Documents;
using Steunpakket.Io.Http;

namespace Steunpakket.Io.Sources.GemeenteOplossingen;

/// <summary>Days that are asked in ever smaller parts where a whole is too much for the host.</summary>
internal sealed class HalvedWindow(DateWindow whole, int smallestDays)
{
    private readonly Stack<DateWindow> _open = new([whole]);
    private readonly List<(DateWindow Days, SourceUnavailableException Failure)> _failed = [];
    private bool _answered;

    public bool MayHalve(DateWindow days) => days.Days > smallestDays;

    /// <summary>The next part to ask, from the first day to the last; null when there is none.</summary>
    public DateWindow? Next() => _open.TryPop(out var days) ? days : null;

    public void Answered() => _answered = true;

    public void Failed(DateWindow days, SourceUnavailableException failure)
    {
        if (failure.MayBeTooMuch && MayHalve(days))
        {
            var (first, second) = days.Halve();
            _open.Push(second);
            _open.Push(first);
            return;
        }

        _failed.Add((days, failure));
        if (!failure.MayBeTooMuch)
        {
            // The host is away or wants no more questions: the other parts would only be the same question again.
            _failed.AddRange(_open.Select(open => (open, failure)));
            _open.Clear();
        }
    }

    /// <summary>What could not be asked.</summary>
    /// <exception cref="SourceUnavailableException">No part was answered.</exception>
    public IEnumerable<ListingEvent.Trouble> Troubles() => _answered || _failed.Count == 0
        ? _failed.Select(part => new ListingEvent.Trouble(part.Failure.Reason, $"{part.Days}: {part.Failure.Detail}"))
        : throw _failed[^1].Failure;
}
