using Steunpakket.Replay.Serving;
using Steunpakket.Replay.Simulation;

namespace Steunpakket.Replay.Vendors.Notubiz;

/// <summary>api.notubiz.nl (SOURCES 3).</summary>
internal sealed class NotubizReplay : ISupplierReplay
{
    public string Root => "notubiz";

    public Answer Answer(Question question) => question.Segments[1..] switch
    {
        ["document", var id] => Document(question, id, null),
        ["document", var id, var version, ..] => Document(question, id, version),
        ["events"] => NotubizEvents.List(question),
        ["events", "meetings", var id] => NotubizEvents.Meeting(question, id),
        ["events", "assemblies", var id] => NotubizEvents.Assembly(question, id),
        ["organisations"] => Organisations(question),
        ["organisations", var id] => question.Nation.Find($"org{id}") is { } one
            ? Serving.Answer.Json("organisation", new { organisation = Organisation(one) })
            : Inactive("organisation"),
        ["organisations", var id, "gremia"] => Gremia(question, id),
        ["organisations", var id, "modules"] => NotubizModules.List(question, id),
        ["organisations", var id, "modules", var module, "items"] => NotubizModules.Items(question, id, module),
        ["modules", _, "items", var id] => NotubizModules.Item(question, id),
        _ => Serving.Answer.Json("other", new { message = "Not found" }, 404),
    };

    public static Answer Inactive(string kind) => Serving.Answer.Json(kind, new { message = "This organisation is non-active." }, 404);

    private static Answer Document(Question question, string id, string? version)
    {
        if (DocumentNumber.FromNotubiz(id) is not { } number || question.Nation.Document(number) is not { Gemeente.Supplier: CouncilSupplier.Notubiz } document)
        {
            return Serving.Answer.NotFound("document");
        }

        // Old versions want a token, whoever asks.
        return version is null || version == NotubizDocument.Version(document)
            ? DocumentAnswer.Of(document)
            : Serving.Answer.Text(
                "document",
                "text/xml; charset=utf-8",
                "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<error><error_code>401</error_code><message>U moet een token doorgeven</message></error>\n",
                400);
    }

    private static Answer Organisations(Question question) => Serving.Answer.Json("organisations", new
    {
        organisations = new
        {
            organisation = question.Nation.Gemeenten.Where(gemeente => gemeente.Supplier == CouncilSupplier.Notubiz).Select(Organisation),
        },
    });

    private static Dictionary<string, object> Organisation(NationGemeente gemeente) => new()
    {
        ["@attributes"] = new { id = gemeente.OrganisationId },
        ["name"] = $"Gemeente {gemeente.Name}",
        ["logo"] = "",
        ["settings"] = new { folder = new { fields = new { field = NotubizFields.Of.Select(Field) } } },
    };

    private static Dictionary<string, object> Field((int Id, string Label) field) => new()
    {
        ["@attributes"] = new { id = NotubizJson.Text(field.Id) },
        ["label"] = field.Label,
    };

    private static Answer Gremia(Question question, string id) => question.Nation.Find($"org{id}") is { } gemeente
        ? Serving.Answer.Json("gremia", new { gremia = NotubizFields.Gremia.Select((name, i) => new { id = NotubizFields.Gremium(gemeente, i), name }) })
        : Inactive("gremia");
}
