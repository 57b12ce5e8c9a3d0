using System.Text.Json;
using Steunpakket.Core.Documents;

namespace Steunpakket.Io.Sources.Ori;

/// <summary>Makes events of one window's pages, and knows when it is whole.</summary>
internal sealed class OriListing(ListingWindow window, OriDocument documents)
{
    private readonly HashSet<string> _seen = new(StringComparer.Ordinal);
    private bool _counted;
    private long _hits;
    private long _outside;
    private long? _total;

    public IEnumerable<ListingEvent> Take(OriPage page)
    {
        _total = page.Total;
        foreach (var (quarter, count) in (_hits == 0 ? page.Quarters : null) ?? [])
        {
            _counted = true;
            if (window.Days?.Contains(new DateOnly(quarter.Year, (quarter.Number * 3) - 2, 1)) == true)
            {
                yield return new ListingEvent.SupplierCount(quarter, count);
            }
        }

        foreach (var hit in page.Hits)
        {
            _hits++;
            if (hit.Text("_id") is not { Length: > 0 } id || hit.Field("_source") is not { } source)
            {
                yield return new ListingEvent.Trouble("changed_shape", $"hit {_hits} has no _id or no _source");
            }
            else if (_seen.Add(id) && Event(hit.Text("_index"), id, source) is { } happened)
            {
                yield return happened;
            }
        }
    }

    /// <summary>
    /// An empty page is the end. So is a short one, but only when the supplier's total says the same: what stands between us and the
    /// index may cut pages shorter than was asked.
    /// </summary>
    public bool NeedsMore(OriPage page) => page.Hits.Count > 0 && !(page.Hits.Count < OriQuery.PageSize && _hits >= page.Total);

    public IEnumerable<ListingEvent> End()
    {
        if (_hits < _total)
        {
            yield return new ListingEvent.Trouble("partial_answer", $"{_hits} of {_total} documents came");
        }

        if (!_counted && _total is { } total && total >= _hits)
        {
            yield return new ListingEvent.SupplierCount(window.Days is null ? Quarter.Undated : null, total - _outside);
        }
    }

    private ListingEvent? Event(string? index, string id, JsonElement source)
    {
        var document = documents.Read(index, id, source);
        if (window.Days is not { } days)
        {
            return new ListingEvent.Item(id, document.Version, [document]);
        }

        if (document.MeetingDate is not { } date)
        {
            return new ListingEvent.Trouble("changed_shape", $"document {id} has '{source.FirstText("last_discussed_at")}' for a date");
        }

        _outside += days.Contains(date) ? 0 : 1;
        return days.Contains(date) ? new ListingEvent.Item(id, document.Version, [document]) : null;
    }
}
