using Steunpakket.Core.Documents;
using Steunpakket.Io.Http;

namespace Steunpakket.Io.Sources.GemeenteOplossingen;

/// <summary>The parts in which days are asked, and which of them failed.</summary>
internal sealed class AskedParts(HalvedWindow days)
{
    private readonly List<(DateWindow Days, SourceUnavailableException Failure)> _failed = [];
    private bool _answered;

    public void Answered() => _answered = true;

    public void Failed(DateWindow part, SourceUnavailableException failure)
    {
        if (failure.MayBeTooMuch && days.TryHalve(part))
        {
            return;
        }

        _failed.Add((part, failure));

        // The host is away or wants no more questions: the other parts would only be the same question again.
        while (!failure.MayBeTooMuch && days.Next() is { } open)
        {
            _failed.Add((open, failure));
        }
    }

    /// <summary>What could not be asked.</summary>
    /// <exception cref="SourceUnavailableException">No part was answered.</exception>
    public IEnumerable<ListingEvent.Trouble> Troubles() => _answered || _failed.Count == 0
        ? _failed.Select(part => new ListingEvent.Trouble(part.Failure.Reason, $"{part.Days}: {part.Failure.Detail}"))
        : throw _failed[^1].Failure;
}
