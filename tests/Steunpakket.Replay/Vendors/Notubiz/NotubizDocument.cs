using System.Globalization;
using Steunpakket.Replay.Serving;
using Steunpakket.Replay.Simulation;

namespace Steunpakket.Replay.Vendors.Notubiz;

/// <summary>A document as every list of Notubiz shows it.</summary>
internal static class NotubizDocument
{
    public static string Version(NationDocument document) => NotubizJson.Text(document.Version);

    public static string Address(string root, NationDocument document) => $"{root}/notubiz/document/{document.SupplierId}/{Version(document)}";

    public static object Of(Question question, NationDocument document)
    {
        var address = Address(question.Base, document);
        return new
        {
            self = NotubizJson.Self(question, $"document/{document.SupplierId}"),
            url = document.BrokenAddress ? $"http{address}" : address,
            title = document.Title,
            description = "",
            date = "",
            case_code = "",
            policy_field = "",
            category = "",
            id = document.Number.Notubiz,
            confidential = document.Confidential ? 1 : 0,
            publication_date = question.Nation.Options.Until.AddYears(1).ToString("yyyy-MM-dd", CultureInfo.InvariantCulture),
            last_modified = NotubizJson.Time(document.LastModified),
            version = document.Version,
            types = new[] { new { id = 300 + (document.Kind.Length % 20), value = document.Kind } },
            versions = Enumerable.Range(0, document.Version).Select(back => new
            {
                type = "file",
                mime_type = document.MediaType,
                file_name = document.FileName,
                file_size = document.SizeInBytes,
                id = document.Version - back,
            }),
        };
    }

    public static IEnumerable<object> Of(Question question, IEnumerable<NationDocument> documents) => documents.Select(document => Of(question, document));
}
