using System.Runtime.CompilerServices;
using Steunpakket.Core.Documents;
using Steunpakket.Io.Http;

namespace Steunpakket.Io.Sources.Notubiz;

/// <summary>Some days that are asked in one go; where that proves too much, or brings not all, their halves are.</summary>
internal readonly record struct NotubizStretch(DateWindow Days, int Retries)
{
    private const int FewestDays = 7;

    /// <summary>What was listed, stretch by stretch in the order of time.</summary>
    /// <exception cref="SourceUnavailableException">No answer, for a reason that smaller questions do not help.</exception>
    public static async IAsyncEnumerable<NotubizListed> AskAsync(
        DateWindow days, Func<NotubizStretch, Task<NotubizList>> ask, [EnumeratorCancellation] CancellationToken cancellationToken)
    {
        var window = new HalvedWindow(days, FewestDays);
        while (window.Next() is { } stretch)
        {
            cancellationToken.ThrowIfCancellationRequested();
            var listed = await TryAsync(new NotubizStretch(stretch, window.Retries(stretch)), ask).ConfigureAwait(false);
            if (listed.Failure is null || !window.TryHalve(stretch))
            {
                yield return listed;
            }
        }
    }

    private static async Task<NotubizListed> TryAsync(NotubizStretch stretch, Func<NotubizStretch, Task<NotubizList>> ask)
    {
        try
        {
            var list = await ask(stretch).ConfigureAwait(false);
            return new NotubizListed(list, list.Missing is { } missing ? new ListingEvent.Trouble("truncated", $"{stretch.Days}: {missing}") : null);
        }
        catch (SourceUnavailableException tooMuch) when (tooMuch.MayBeTooMuch)
        {
            return new NotubizListed(NotubizList.Empty, new ListingEvent.Trouble(tooMuch.Reason, $"{stretch.Days}: {tooMuch.Detail}"));
        }
    }
}

/// <summary>Rows of a list.</summary>
/// <param name="Missing">Null when they are all there are, as far as the supplier says.</param>
/// <param name="Refused">An answer that is not the list; null when it is.</param>
internal sealed record NotubizList(IReadOnlyList<NotubizNode> Rows, string? Missing, NotubizAnswer? Refused)
{
    public static readonly NotubizList Empty = new([], null, null);
}

/// <summary>What a stretch gave.</summary>
/// <param name="Failure">Why rows are missing; null when none is.</param>
internal sealed record NotubizListed(NotubizList List, ListingEvent.Trouble? Failure);
