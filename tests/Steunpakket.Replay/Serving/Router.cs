using Steunpakket.Replay.Vendors;
using Steunpakket.Replay.Vendors.GemeenteOplossingen;
using Steunpakket.Replay.Vendors.Ibabs;
using Steunpakket.Replay.Vendors.Notubiz;
using Steunpakket.Replay.Vendors.OpenBesluitvorming;
using Steunpakket.Replay.Vendors.Ori;
using Steunpakket.Replay.Vendors.Parlaeus;

namespace Steunpakket.Replay.Serving;

/// <summary>Finds who answers a question.</summary>
internal sealed class Router(RecordedAnswers recorded)
{
    private static readonly Dictionary<string, ISupplierReplay> Suppliers = new ISupplierReplay[]
    {
        new NotubizReplay(), new IbabsReplay(), new GoReplay(), new ParlaeusReplay(), new OriReplay(), new ObvReplay(),
    }.ToDictionary(supplier => supplier.Root, StringComparer.Ordinal);

    public Answer Answer(Question question) => question.Segments switch
    {
        [var root, ..] when Suppliers.TryGetValue(root, out var supplier) => supplier.Answer(question),
        ["recorded", ..] => recorded.Answer(question),
        ["Agenda" or "Document" or "Reports", ..] => IbabsPortal.WithoutSite(question),
        _ => Serving.Answer.NotFound("other"),
    };

    /// <summary>As hosts and their limits are divided.</summary>
    public static string Area(Question question, Answer answer) => question.Segments switch
    {
        ["ibabs", "api", ..] => "ibabs-soap",
        ["ibabs", "publicdownload.aspx", ..] => "ibabs-download",
        ["ibabs", ..] or ["Agenda" or "Document" or "Reports", ..] => answer.Kind == "document" ? "ibabs-download" : "ibabs-portal",
        ["ori", _, "resolve", ..] => "ori-resolve",
        [var root, ..] => answer.Kind == "document" ? $"{root}-download" : root,
        _ => "other",
    };
}
