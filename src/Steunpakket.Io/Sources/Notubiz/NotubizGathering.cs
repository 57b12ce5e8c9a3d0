using Steunpakket.Io.Http;

namespace Steunpakket.Io.Sources.Notubiz;

/// <summary>The documents of a meeting: its own, those of its agenda items however deep, and those of the register items linked to either.</summary>
internal sealed class NotubizGathering(NotubizCalls calls)
{
    private readonly NotubizCollection _found = new(calls);
    private readonly HashSet<string> _asked = [];

    public IReadOnlyList<SupplierDocument> Documents => _found.Documents;

    /// <summary>Register items that did not come.</summary>
    public List<ListingEvent> Troubles { get; } = [];

    /// <param name="part">A meeting, assembly or agenda item.</param>
    public async Task AddAsync(NotubizNode part, NotubizPlace place, CancellationToken cancellationToken)
    {
        var here = place with { Hidden = place.Hidden || part.IsHidden };
        _found.Add(part.List("documents") ?? [], here);
        foreach (var item in part.List("module_items") ?? [])
        {
            await TryItemAsync(item, here, cancellationToken).ConfigureAwait(false);
        }

        foreach (var agendaItem in part.List("agenda_items") ?? [])
        {
            await AddAsync(agendaItem, here, cancellationToken).ConfigureAwait(false);
        }
    }

    private async Task TryItemAsync(NotubizNode item, NotubizPlace place, CancellationToken cancellationToken)
    {
        var id = item.Text("id") ?? item.Text("self");
        try
        {
            await ItemAsync(id ?? throw new SourceChangedException(item.Address, "a module item without 'id' and 'self'"), item, place, cancellationToken)
                .ConfigureAwait(false);
        }
        catch (SourceUnavailableException away)
        {
            Troubles.Add(new ListingEvent.Trouble(away.Reason, $"{place.Key}, item {id}: {away.Detail}"));
        }
        catch (SourceChangedException changed)
        {
            Troubles.Add(new ListingEvent.Trouble("changed_shape", $"{place.Key}, item {id}: {changed.Message}"));
        }
    }

    private async Task ItemAsync(string id, NotubizNode item, NotubizPlace place, CancellationToken cancellationToken)
    {
        if (place.Hidden)
        {
            _found.Add(place.Row($"item-{id}", Refusal.Dropped("confidential")));
            return;
        }

        if (!_asked.Add(id))
        {
            return;
        }

        var answer = await calls.ModuleItemAsync(id, item.Text("self"), cancellationToken).ConfigureAwait(false);
        switch (answer.Verdict)
        {
            case NotubizVerdict.Given:
                _found.AddItem(answer.Body.Field("item") ?? answer.Body, place);
                break;
            case NotubizVerdict.NoRights:
                _found.Add(place.Row($"item-{id}", Refusal.Dropped("no_rights", answer.Detail)));
                break;
            default:
                _found.Add(place.Row($"item-{id}", Refusal.Failed("not_found", answer.Detail)));
                break;
        }
    }
}
