using System.Xml.Linq;
using Steunpakket.Core.Gemeenten;
using Steunpakket.Core.Quality;

namespace Steunpakket.Io.Sources.Ibabs.Soap;

/// <summary>Reads one register entry: its documents, dated by the meeting it stood in, else by its own date.</summary>
internal sealed class RegisterReader(SupplierAccount account, IbabsAddresses addresses)
{
    // Labels are a site's own; these were seen. The first that is a date counts.
    private static readonly string[] DateLabels = ["Datum", "Datum motie", "Datum indiening", "Datum ontvangst", "Datum toezegging"];

    private readonly MeetingTypeFilter _filter = MeetingTypeFilter.Of(account);
    private readonly SoapDocuments _documents = new(account, addresses);

    /// <param name="result">Null when iBabs has nothing of it.</param>
    public IEnumerable<ListingEvent> Read(RegisterEntry entry, XElement? result)
    {
        var values = Values(result);
        var meeting = AgendaPoint.Parse(values.GetValueOrDefault("Agendapunt"));
        if (result is null || IsOfAnother(entry, meeting))
        {
            return [new ListingEvent.Item(entry.Key, entry.Version, [])];
        }

        var date = meeting?.Date ?? DateLabels.Select(label => RegisterDate.Parse(values.GetValueOrDefault(label))).FirstOrDefault(found => found is not null);
        var (documents, nameless) = _documents.Below(result, (_, id) => new SupplierDocument
        {
            Id = id,
            MeetingDate = date,
            Meeting = meeting?.Meeting ?? entry.ListName,
            DocumentType = entry.ListName,
            Version = entry.Version,
            Flags = meeting is null && date is not null ? QualityFlags.RegisterDate : string.Empty,
        });
        documents = IsKnown(entry, meeting) ? documents : [.. documents.Select(Unknown)];
        return nameless
            ? [new ListingEvent.Item(entry.Key, Version: null, documents), new ListingEvent.Trouble("changed_shape", $"register '{entry.ListName}', entry {entry.Id} has a document without Id")]
            : [new ListingEvent.Item(entry.Key, entry.Version, documents)];
    }

    // On a shared site the register or the meeting says whose an entry is; where neither does, it is listed but not taken.
    private bool IsOfAnother(RegisterEntry entry, AgendaPoint? meeting) => meeting is not null && !IsKnown(entry, meeting);

    private bool IsKnown(RegisterEntry entry, AgendaPoint? meeting) => _filter.Fits(entry.ListName) || _filter.Fits(meeting?.Meeting);

    private static SupplierDocument Unknown(SupplierDocument document) =>
        document.Refusal is null ? document with { Url = null, Refusal = Refusal.Dropped("shared_site") } : document;

    private static Dictionary<string, string> Values(XElement? result)
    {
        var values = new Dictionary<string, string>(StringComparer.OrdinalIgnoreCase);
        foreach (var pair in result?.All("KeyValueOfstringstring") ?? [])
        {
            if (pair.Text("Key") is { } key && pair.Text("Value") is { } value)
            {
                values.TryAdd(key, value);
            }
        }

        return values;
    }
}
