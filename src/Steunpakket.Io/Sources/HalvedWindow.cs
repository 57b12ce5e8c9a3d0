using Steunpakket.Core.Documents;
using Steunpakket.Io.Http;

namespace Steunpakket.Io.Sources;

/// <summary>Days that are asked in ever smaller stretches where the whole is too much for the supplier.</summary>
/// <param name="fewestDays">No half is shorter: then it is not the width that is wrong.</param>
internal sealed class HalvedWindow(DateWindow whole, int fewestDays)
{
    private readonly Stack<DateWindow> _waiting = new([whole]);

    /// <summary>The next stretch to ask, from the first day to the last; null when there is none.</summary>
    public DateWindow? Next() => _waiting.TryPop(out var stretch) ? stretch : null;

    /// <summary>How often the question about a stretch may be repeated.</summary>
    /// <remarks>A smaller question is a better next try than the same one again.</remarks>
    public int Retries(DateWindow stretch) => MayHalve(stretch) ? 1 : ApiQuestion.UsualRetries;

    /// <summary>Puts the halves of a stretch that proved too much first among what is to be asked.</summary>
    /// <returns>False when it is too short for that.</returns>
    public bool TryHalve(DateWindow stretch)
    {
        if (!MayHalve(stretch))
        {
            return false;
        }

        var (first, second) = stretch.Halve();
        _waiting.Push(second);
        _waiting.Push(first);
        return true;
    }

    private bool MayHalve(DateWindow stretch) => stretch.Days >= 2 * fewestDays;
}
