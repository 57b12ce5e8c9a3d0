using System.Xml.Linq;
using Steunpakket.Core.Gemeenten;

namespace Steunpakket.Io.Sources.Ibabs.Soap;

/// <summary>Reads one meeting.</summary>
/// <param name="types">Names of meeting types by id.</param>
internal sealed class SoapMeeting(SupplierAccount account, IbabsAddresses addresses, IReadOnlyDictionary<string, string> types)
{
    private readonly MeetingTypeFilter _filter = MeetingTypeFilter.Of(account);
    private readonly SoapDocuments _documents = new(account, addresses);

    /// <returns>Nothing when it is another gemeente's.</returns>
    public IEnumerable<ListingEvent> Read(XElement meeting)
    {
        var date = SupplierDates.WallClock(meeting.Text("MeetingDate"));
        if (meeting.Text("Id") is not { } id)
        {
            return [new ListingEvent.Trouble("changed_shape", $"a meeting of {date:yyyy-MM-dd} without Id")];
        }

        var name = types.GetValueOrDefault(meeting.Text("MeetingtypeId") ?? string.Empty);
        if (_filter.IsSet && name is null)
        {
            return [new ListingEvent.Trouble("changed_shape", $"meeting {id} of {date:yyyy-MM-dd} has no meeting type, so that the filter of '{account}' cannot tell whose it is")];
        }

        return _filter.Fits(name) ? Item(meeting, id, name, date) : [];
    }

    private IEnumerable<ListingEvent> Item(XElement meeting, string id, string? name, DateOnly? date)
    {
        var (documents, nameless) = _documents.Below(meeting, (document, documentId) => new SupplierDocument
        {
            Id = documentId,
            MeetingDate = date,
            Meeting = name,
            Version = document.Text("FileSize"),
        });
        yield return new ListingEvent.Item(IbabsKeys.Meeting(id), Version: null, documents);
        if (nameless)
        {
            yield return new ListingEvent.Trouble("changed_shape", $"meeting {id} of {date:yyyy-MM-dd} has a document without Id");
        }
    }
}
