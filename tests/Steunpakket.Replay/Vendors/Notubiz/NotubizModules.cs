using System.Globalization;
using Steunpakket.Replay.Serving;
using Steunpakket.Replay.Simulation;

namespace Steunpakket.Replay.Vendors.Notubiz;

/// <summary>Registers.</summary>
internal static class NotubizModules
{
    public static Answer List(Question question, string id) => question.Nation.Find($"org{id}") is null
        ? NotubizReplay.Inactive("modules")
        : Answer.Json("modules", new { modules = NationRegister.Of.Select(register => new { custom_name = register.Custom, name = register.Name, id = register.Module }) });

    public static Answer Items(Question question, string id, string module)
    {
        if (question.Nation.Find($"org{id}") is not { } gemeente)
        {
            return NotubizReplay.Inactive("module-items");
        }

        // Without dates the real one sends its whole history, or gives up.
        if (question.Day("date_from") is not { } since || question.Day("date_to") is not { } until)
        {
            return Answer.Text("module-items", "text/html", "<html><body>504 Gateway Time-out</body></html>", 504);
        }

        var entries = question.Nation.Months(gemeente, since, until).SelectMany(month => month.Entries)
            .Where(entry => NotubizJson.Text(NationRegister.Of[entry.Register].Module) == module && Between(entry, since, until)).ToList();
        return Answer.Json("module-items", new
        {
            pagination = new { list_start = 0, list_end = entries.Count, total_results = entries.Count },
            items = entries.Select(entry => Json(question, entry)),
        });
    }

    public static Answer Item(Question question, string id)
    {
        if (NationRegisterEntry.NumberFromNotubiz(id) is { } number && question.Nation.At(number.Gemeente) is { Supplier: CouncilSupplier.Notubiz } gemeente
            && question.Nation.Month(gemeente, number.Month).Entries.FirstOrDefault(entry => entry.Number == number) is { } found)
        {
            return Answer.Json("module-item", new { item = Json(question, found) });
        }

        return Answer.Json("module-item", new { message = "Item not found" }, 404);
    }

    private static bool Between(NationRegisterEntry entry, DateOnly since, DateOnly until)
    {
        var day = entry.Day ?? entry.Documents[0].Day;
        return day >= since && day <= until;
    }

    private static Dictionary<string, object?> Json(Question question, NationRegisterEntry entry)
    {
        var item = new Dictionary<string, object?>
        {
            ["id"] = entry.NotubizId,
            ["creation_date"] = null,
            ["last_modified"] = NotubizJson.Time(entry.LastModified),
            ["confidential"] = 0,
            ["body"] = null,
            ["permission_group"] = "public",
            ["organisation_id"] = entry.Gemeente.OrganisationId,
            ["module_id"] = NationRegister.Of[entry.Register].Module,
            ["attributes"] = Attributes(question, entry),
        };

        // The member is absent where there is nothing.
        if (entry.Documents.Count > 1)
        {
            item["attachments"] = new { document = NotubizDocument.Of(question, entry.Documents.Skip(1)) };
        }

        return item;
    }

    private static IEnumerable<object> Attributes(Question question, NationRegisterEntry entry)
    {
        if (entry.Meeting is { } meeting)
        {
            var label = string.Create(CultureInfo.InvariantCulture, $"{entry.Title} (Gemeenteraad {meeting.Start:dd-MM-yyyy HH:mm})");
            yield return Attribute("Ingediend in", 54, "integer", new { meta_data = new { reference_model = "agenda_item", label }, content = (meeting.Number.Id * 100) + 1 });
        }

        yield return Attribute("Titel", 1, "varchar", new { meta_data = (object?)null, content = entry.Title });
        if (entry.Day is { } day)
        {
            yield return Attribute("Datum", 15, "datetime", new { meta_data = (object?)null, content = NotubizJson.Time(day.ToDateTime(TimeOnly.MinValue)) });
        }

        yield return Attribute("Hoofddocument", 2, "document", new { document = NotubizDocument.Of(question, entry.Documents[0]), meta_data = (object?)null });
    }

    private static object Attribute(string label, int id, string datatype, object value) =>
        new { label, id, datatype, order = id, multiple = 0, visible = "both", values = new[] { value } };
}
