using Steunpakket.Io.Http;

namespace Steunpakket.Io.Sources.Notubiz;

/// <summary>The documents of one meeting or register item, each once.</summary>
internal sealed class NotubizCollection(NotubizCalls calls)
{
    private readonly List<SupplierDocument> _documents = [];
    private readonly Dictionary<string, int> _places = [];
    private int _row;

    public IReadOnlyList<SupplierDocument> Documents => _documents;

    public void Add(IEnumerable<NotubizNode> documents, NotubizPlace place)
    {
        foreach (var document in documents)
        {
            Add(NotubizDocument.Read(document, place, ++_row, calls));
        }
    }

    /// <summary>A document that is hidden in one agenda item and open in another is open.</summary>
    public void Add(SupplierDocument document)
    {
        if (!_places.TryGetValue(document.Id.Value, out var place))
        {
            _places.Add(document.Id.Value, _documents.Count);
            _documents.Add(document);
        }
        else if (_documents[place].Refusal is not null && document.Refusal is null)
        {
            _documents[place] = document;
        }
    }

    /// <summary>The attachments of a register item and the documents among its attributes.</summary>
    /// <exception cref="SourceChangedException">It has neither: then it is something else.</exception>
    public void AddItem(NotubizNode item, NotubizPlace place)
    {
        if (item.Field("attributes") is null && item.Field("attachments") is null)
        {
            throw new SourceChangedException(item.Address, "an item with neither 'attributes' nor 'attachments'");
        }

        var where = place with { Hidden = place.Hidden || item.IsHidden };
        Add(NotubizAttributes.DocumentsOf(item), where);
        Add(item.List("attachments") ?? [], where);
    }
}
