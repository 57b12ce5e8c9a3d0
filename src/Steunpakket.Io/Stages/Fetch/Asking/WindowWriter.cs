using Steunpakket.Core.Documents;
using Steunpakket.Io.Sources;
using Steunpakket.Io.Stages.Fetch.State;

namespace Steunpakket.Io.Stages.Fetch.Asking;

/// <summary>Keeps what an adapter reports of one window; a commit at its end and at every cursor of a feed.</summary>
internal sealed class WindowWriter
{
    private const int SuspiciousLoss = 5;

    private readonly FetchState _state;
    private readonly WindowRecord _window;
    private readonly bool _isFeed;
    private readonly int _generation;
    private readonly Dictionary<Quarter, long> _counts = [];
    private readonly List<ListingEvent> _waiting = [];
    private readonly int _before;
    private readonly HashSet<string> _purged;
    private int _seen;
    private int _troubles;
    private long? _count;
    private (string Reason, string Detail)? _trouble;

    /// <param name="before">How many items were known of the window; 0 to believe whatever comes.</param>
    public WindowWriter(FetchState state, WindowRecord window, bool isFeed, bool anew, int before)
    {
        (_before, _purged) = (before, state.Tombstones.PurgedIds());
        (_state, _window, _isFeed) = (state, window, isFeed);

        // A feed that was cut off in its first listing goes on with that one: what it saw bears that generation.
        _generation = !isFeed || anew || window.Cursor is null ? state.Windows.Begin(window.Id) : window.Generation;
    }

    public void Add(ListingEvent happened)
    {
        switch (happened)
        {
            case ListingEvent.SupplierCount { Quarter: { } quarter } count:
                _counts[quarter] = _counts.GetValueOrDefault(quarter) + count.Documents;
                break;
            case ListingEvent.SupplierCount count:
                _count = (_count ?? 0) + count.Documents;
                break;
            case ListingEvent.Trouble trouble:
                _troubles++;
                _trouble ??= (trouble.Reason, trouble.Detail);
                break;
            case ListingEvent.Cursor cursor:
                _state.Together(() =>
                {
                    Flush();
                    KeepCounts();
                    _state.Windows.SetCursor(_window.Id, cursor.Value);
                });
                break;
            default:
                _seen++;
                _waiting.Add(happened);
                break;
        }
    }

    /// <summary>The adapter reported all there was.</summary>
    public void Complete(DateTimeOffset now) => _state.Together(() =>
    {
        Flush();
        if (!_isFeed && _seen == 0 && _before >= SuspiciousLoss)
        {
            // A public API that is switched off answers so (SOURCES 3.7); documents are not withdrawn by the dozen in silence.
            Add(new ListingEvent.Trouble("suddenly_empty", $"nothing is listed where {_before} items were; 'fetch --force' believes it"));
        }

        if (_trouble is null)
        {
            _state.Listed.RemoveOlder(_window.Id, _generation);
        }

        KeepCounts();
        _state.Windows.End(_window.Id, _trouble is null ? WindowRecord.Complete : WindowRecord.Partial, Told(), _trouble is null ? now : null);
        _state.Answers.RemoveOf(_window.Id);
    });

    /// <summary>The window could not be asked to its end; what is known of it stays, and what a feed committed counts.</summary>
    public void Fail(string reason, string detail) => _state.Together(() =>
    {
        _state.Windows.End(_window.Id, WindowRecord.Failed, (reason, detail), askedAt: null);

        // One of them may be what could not be understood.
        _state.Answers.RemoveOf(_window.Id);
    });

    private (string Reason, string Detail)? Told() => _trouble is not { } first ? null
        : (first.Reason, _troubles == 1 ? first.Detail : $"{first.Detail}; and {_troubles - 1} more");

    // A feed tells its count at its beginning only.
    private void KeepCounts()
    {
        if (_counts.Count > 0 || _count is not null || !_isFeed)
        {
            _state.Windows.SetCounts(_window.Id, _counts, _count);
        }
    }

    private void Flush()
    {
        foreach (var happened in _waiting)
        {
            switch (happened)
            {
                case ListingEvent.Item item:
                    _state.Listed.Put(_window.Id, item, _generation);
                    foreach (var document in item.Documents.Where(document => _purged.Contains(document.Id.Value)))
                    {
                        _state.Listed.Scrub(document.Id);
                    }

                    break;
                case ListingEvent.Same same:
                    _state.Listed.Keep(_window.Id, same.Key, _generation);
                    break;
                case ListingEvent.Gone gone:
                    _state.Listed.Remove(_window.Id, gone.Key);
                    break;
                default:
                    throw new ArgumentOutOfRangeException(nameof(happened), happened, "An event that is kept nowhere.");
            }
        }

        _waiting.Clear();
    }
}
