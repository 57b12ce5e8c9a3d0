using System.Collections.Concurrent;
using System.Diagnostics;
using Steunpakket.Replay.Faults;

namespace Steunpakket.Replay.Counting;

/// <summary>Counts what was asked, and when.</summary>
public sealed class RequestLog
{
    private readonly ConcurrentDictionary<string, AreaLog> _areas = new(StringComparer.Ordinal);
    private readonly ConcurrentDictionary<string, int> _kinds = new(StringComparer.Ordinal);
    private readonly ConcurrentDictionary<string, int> _faults = new(StringComparer.Ordinal);
    private readonly ConcurrentDictionary<string, int> _asked = new(StringComparer.Ordinal);
    private readonly ConcurrentDictionary<string, int> _served = new(StringComparer.Ordinal);
    private readonly ConcurrentQueue<AskedRequest> _requests = new();

    /// <summary>Whether every request is kept, in order. Default false.</summary>
    public bool KeepRequests { get; set; }

    /// <summary>Those kept.</summary>
    public IReadOnlyCollection<AskedRequest> Requests => _requests;

    public int Total => _areas.Values.Sum(area => area.Count);

    /// <summary>Requests to an area such as <c>notubiz</c>, <c>ibabs-soap</c>, <c>ibabs-download</c>.</summary>
    public int In(string area) => _areas.TryGetValue(area, out var log) ? log.Count : 0;

    /// <summary>Requests of one kind, such as <c>notubiz/events</c> or <c>ibabs-soap/GetLists</c>.</summary>
    public int Of(string kind) => _kinds.GetValueOrDefault(kind);

    /// <summary>The most requests to an area within any stretch of time.</summary>
    public int Most(string area, TimeSpan within) => _areas.TryGetValue(area, out var log) ? log.Most(within) : 0;

    /// <summary>The most requests to an area that were under way at a time.</summary>
    public int MostAtOnce(string area) => _areas.TryGetValue(area, out var log) ? log.MostAtOnce : 0;

    /// <summary>How often a document was asked for; the key is its document id.</summary>
    public IReadOnlyDictionary<string, int> DocumentsAsked => _asked;

    /// <summary>How often its supplier sent it whole.</summary>
    public IReadOnlyDictionary<string, int> DocumentsServed => _served;

    public RequestCounts Counts() => new(
        Total,
        new SortedDictionary<string, AreaCounts>(_areas.ToDictionary(
            area => area.Key, area => new AreaCounts(area.Value.Count, area.Value.Most(TimeSpan.FromMinutes(1)), area.Value.MostAtOnce)), StringComparer.Ordinal),
        new SortedDictionary<string, int>(_kinds.ToDictionary(), StringComparer.Ordinal),
        new SortedDictionary<string, int>(_faults.ToDictionary(), StringComparer.Ordinal),
        _asked.Count,
        _served.Count,
        new SortedDictionary<string, int>(_served.Where(document => document.Value > 1).ToDictionary(), StringComparer.Ordinal));

    public void Reset()
    {
        _areas.Clear();
        _kinds.Clear();
        _faults.Clear();
        _asked.Clear();
        _served.Clear();
        _requests.Clear();
    }

    internal AreaLog Begin(AskedRequest request, string? document)
    {
        _kinds.AddOrUpdate($"{request.Area}/{request.Kind}", 1, (_, before) => before + 1);
        if (document is not null)
        {
            _asked.AddOrUpdate(document, 1, (_, before) => before + 1);
        }

        if (request.Fault != Fault.None)
        {
            _faults.AddOrUpdate(request.Fault.ToString(), 1, (_, before) => before + 1);
        }
        else if (document is not null && request.Status == 200)
        {
            _served.AddOrUpdate(document, 1, (_, before) => before + 1);
        }

        if (KeepRequests)
        {
            _requests.Enqueue(request);
        }

        var area = _areas.GetOrAdd(request.Area, _ => new AreaLog());
        area.Begin(Stopwatch.GetTimestamp());
        return area;
    }
}
