using System.Globalization;
using System.Text.RegularExpressions;
using Steunpakket.Core.Documents;
using Steunpakket.Replay.Serving;
using Steunpakket.Replay.Simulation;

namespace Steunpakket.Replay.Vendors.Parlaeus;

/// <summary>Parlaeus, below each gemeente's own address (SOURCES 6).</summary>
internal sealed partial class ParlaeusReplay : ISupplierReplay
{
    public string Root => "parlaeus";

    public Answer Answer(Question question)
    {
        var code = question.Segments.ElementAtOrDefault(1);
        if (!GemeenteCode.IsCode(code) || question.Nation.Find(code) is not { Supplier: CouncilSupplier.Parlaeus } gemeente)
        {
            return Serving.Answer.NotFound("other");
        }

        return question.Segments[2..] switch
        {
            ["receive", "opendata"] => Open(question, gemeente),
            ["user", "showdoc", ..] => Document(question, gemeente),
            _ => Serving.Answer.Text("portal", "text/html; charset=utf-8", $"<!DOCTYPE html><html><body><h1>{gemeente.Name}</h1></body></html>"),
        };
    }

    public static string Address(string root, NationDocument document) =>
        $"{root}/parlaeus/{document.Gemeente.Code}/user/showdoc/action=view/dcid={document.SupplierId}/{document.FileName}";

    private static Answer Open(Question question, NationGemeente gemeente)
    {
        var function = question.Query("fn") ?? "";
        return question.Query("rid") != gemeente.Rid ? Serving.Answer.Json(function, new { status = 401, message = "Invalid session" }) : function switch
        {
            "agenda_list" => ParlaeusAgenda.List(question, gemeente, Day(question.Query("since")), Day(question.Query("until"))),
            "agenda_detail" => ParlaeusAgenda.Detail(question, gemeente, question.Query("agid") ?? ""),
            "cie_list" => Serving.Answer.Json(function, new
            {
                status = 200,
                message = "OK",
                list = ParlaeusAgenda.Committees.Select((name, i) => new { cmid = ParlaeusAgenda.CommitteeId(i), committeename = name, committeecode = name }),
            }),
            "person_list" => Serving.Answer.Json(function, new { status = 200, message = "OK", list = Array.Empty<object>() }),
            _ => Serving.Answer.Json("unknown", new { status = 400, message = "Unknown function" }),
        };
    }

    private static Answer Document(Question question, NationGemeente gemeente) =>
        Dcid().Match(question.Path) is { Success: true } match && DocumentNumber.FromParlaeus(match.Groups[1].Value) is { } number
            && number.Gemeente == gemeente.Index && question.Nation.Document(number) is { } document
            ? DocumentAnswer.Of(document)
            : Serving.Answer.NotFound("document");

    private static DateOnly? Day(string? text) =>
        DateOnly.TryParseExact(text, "yyyyMMdd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day) ? day : null;

    [GeneratedRegex("/dcid=([0-9a-z-]+)")]
    private static partial Regex Dcid();
}
