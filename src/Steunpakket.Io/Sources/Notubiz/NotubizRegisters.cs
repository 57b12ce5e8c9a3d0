using System.Globalization;
using System.Runtime.CompilerServices;
using Steunpakket.Core.Documents;
using Steunpakket.Core.Gemeenten;
using Steunpakket.Core.Quality;
using Steunpakket.Io.Http;

namespace Steunpakket.Io.Sources.Notubiz;

/// <summary>One window of registers (modules), where most documents stand since 2025 (SOURCES 3.5).</summary>
/// <remarks>
/// No count of the supplier's: it counts items, and an item has none, one or more documents. A document of a register may also stand in a
/// meeting, and is then listed by both; its id makes them one.
/// </remarks>
internal sealed class NotubizRegisters(NotubizCalls calls, SupplierAccount account, DateWindow days, NotubizModules modules)
{
    private readonly HashSet<string> _seen = [];

    public async IAsyncEnumerable<ListingEvent> ListAsync([EnumeratorCancellation] CancellationToken cancellationToken)
    {
        var known = await modules.OfAsync(account.Id, calls, cancellationToken).ConfigureAwait(false);
        if (known.Refused is { } refused)
        {
            yield return NotubizRefusals.Of(refused, account, "registers", $"registers-{account.Id}");
            yield break;
        }

        foreach (var module in known.Rows)
        {
            if (module.Text("id") is not { } id)
            {
                yield return new ListingEvent.Trouble("changed_shape", $"{module.Address.AbsolutePath}: a module without id");
                continue;
            }

            var name = ListedText.Clean(module.Text("custom_name")) ?? ListedText.Clean(module.Text("name"));
            await foreach (var listed in NotubizStretch.AskAsync(days, stretch => TryItemsAsync(id, stretch, cancellationToken), cancellationToken).ConfigureAwait(false))
            {
                foreach (var happened in Events(listed, id, name))
                {
                    yield return happened;
                }
            }
        }
    }

    private IEnumerable<ListingEvent> Events(NotubizListed listed, string module, string? name)
    {
        if (listed.Failure is { } failure)
        {
            yield return failure with { Detail = $"module {module} {failure.Detail}" };
        }

        if (listed.List.Refused is { } refused)
        {
            // Once for each module, however many stretches it was asked in.
            if (_seen.Add($"module {module}"))
            {
                yield return NotubizRefusals.Of(refused, account, $"module {module}", $"module-{account.Id}-{module}");
            }

            yield break;
        }

        foreach (var row in listed.List.Rows)
        {
            if (row.Text("id") is not { } id || _seen.Add(id))
            {
                yield return Item(row, name);
            }
        }
    }

    private ListingEvent Item(NotubizNode item, string? module)
    {
        if (item.Text("id") is not { } id)
        {
            return new ListingEvent.Trouble("changed_shape", $"{item.Address.AbsolutePath}: an item without id");
        }

        try
        {
            var meeting = NotubizAttributes.MeetingDayOf(item);
            var day = meeting ?? NotubizAttributes.RegisterDayOf(item);
            var flags = meeting is null && day is not null ? QualityFlags.RegisterDate : string.Empty;
            var found = new NotubizCollection(calls);
            found.AddItem(item, new NotubizPlace(account.Gemeente, $"item {id}", module, day, module, flags));
            return new ListingEvent.Item($"item {id}", item.Text("last_modified"), found.Documents);
        }
        catch (SourceChangedException changed)
        {
            return new ListingEvent.Trouble("changed_shape", $"item {id}: {changed.Message}");
        }
    }

    /// <summary>One register in a new shape does not hide the others.</summary>
    private async Task<NotubizList> TryItemsAsync(string module, NotubizStretch stretch, CancellationToken cancellationToken)
    {
        try
        {
            var answer = await calls.ModuleItemsAsync(account.Id, module, stretch, cancellationToken).ConfigureAwait(false);
            return answer.Verdict == NotubizVerdict.Given ? Items(answer.Body) : new NotubizList([], null, answer);
        }
        catch (SourceChangedException changed)
        {
            return new NotubizList([], null, new NotubizAnswer(NotubizVerdict.Changed, default, changed.Message));
        }
    }

    private static NotubizList Items(NotubizNode body)
    {
        var rows = body.List("items") ?? body.NeededList("item");

        // How to ask for what lies beyond list_end is not known; fewer days are.
        var total = body.Field("pagination")?.Text("total_results");
        return long.TryParse(total, NumberStyles.None, CultureInfo.InvariantCulture, out var all) && all > rows.Count
            ? new NotubizList(rows, string.Create(CultureInfo.InvariantCulture, $"{rows.Count} of {all} items"), null)
            : new NotubizList(rows, null, null);
    }
}
