using Steunpakket.Replay.Serving;
using Steunpakket.Replay.Simulation;

namespace Steunpakket.Replay.Vendors.Ibabs;

/// <summary>iBabs: the SOAP service, public downloads and the public pages (SOURCES 4).</summary>
internal sealed class IbabsReplay : ISupplierReplay
{
    public string Root => "ibabs";

    public Answer Answer(Question question) => question.Segments[1..] switch
    {
        ["api", "Public.svc"] => IbabsSoap.Answer(question),
        ["publicdownload.aspx"] => Download(question),
        ["portal", var site, .. var rest] => IbabsPortal.Answer(question, Gemeente(question, site), rest),
        _ => Serving.Answer.NotFound("other"),
    };

    /// <summary>Sitenames may be written with capitals, spaces and hyphens.</summary>
    public static NationGemeente? Gemeente(Question question, string? site) =>
        question.Nation.Find(site?.Replace(" ", "", StringComparison.Ordinal).Replace("-", "", StringComparison.Ordinal)) is { Supplier: CouncilSupplier.Ibabs } gemeente ? gemeente : null;

    public static string Address(string root, NationDocument document) =>
        $"{root}/ibabs/publicdownload.aspx?site={document.Gemeente.Slug}&id={document.SupplierId}";

    public static Answer Download(Question question, NationGemeente? gemeente, string? id) =>
        gemeente is not null && DocumentNumber.FromIbabs(id) is { } number && number.Gemeente == gemeente.Index && question.Nation.Document(number) is { } document
            ? DocumentAnswer.Of(document)
            : Serving.Answer.NotFound("document");

    private static Answer Download(Question question) => Download(question, Gemeente(question, question.Query("site")), question.Query("id"));
}
