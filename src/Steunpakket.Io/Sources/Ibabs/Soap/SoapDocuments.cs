using System.Xml.Linq;
using Steunpakket.Core.Documents;
using Steunpakket.Core.Gemeenten;

namespace Steunpakket.Io.Sources.Ibabs.Soap;

/// <summary>The documents below an element: a meeting with its agenda items, however deep, or a register entry.</summary>
internal sealed class SoapDocuments(SupplierAccount account, IbabsAddresses addresses)
{
    /// <summary>Each document once, in the order of the answer; one that is confidential anywhere is.</summary>
    /// <param name="like">What all of them have: date, meeting, type, flags.</param>
    /// <returns>And whether one has no id, so that not all could be listed.</returns>
    public (IReadOnlyList<SupplierDocument> Documents, bool Nameless) Below(XElement parent, Func<XElement, DocumentId, SupplierDocument> like)
    {
        var all = parent.All("iBabsDocument").ToLookup(document => document.Text("Id") is { } id ? IbabsKeys.Lower(id) : null);
        var documents = all.Where(same => same.Key is not null).Select(same => Document(parent, [.. same], same.Key!, like));
        return ([.. documents], all.Contains(null));
    }

    private SupplierDocument Document(XElement parent, IReadOnlyList<XElement> places, string id, Func<XElement, DocumentId, SupplierDocument> like)
    {
        var first = places[0];
        var confidential = places.Any(place => IsConfidential(place, parent));
        return like(first, new DocumentId("ibabs", account.Gemeente, id)) with
        {
            Title = ListedText.CleanPlain(first.Text("DisplayName")) ?? ListedText.CleanPlain(first.Text("FileName")),
            FileName = ListedText.CleanPlain(first.Text("FileName")),
            Url = confidential ? null : Address(first, id),
            Refusal = confidential ? Refusal.Dropped("confidential") : null,
        };
    }

    private Uri Address(XElement document, string id) =>
        Uri.TryCreate(document.Text("PublicDownloadURL"), UriKind.Absolute, out var address) && address.Scheme is "http" or "https"
            ? address
            : addresses.Download(account.Id, id);

    private static bool IsConfidential(XElement document, XElement parent) =>
        document.AncestorsAndSelf().TakeWhile(element => element != parent.Parent).Any(element => element.IsTrue("Confidential"));
}
