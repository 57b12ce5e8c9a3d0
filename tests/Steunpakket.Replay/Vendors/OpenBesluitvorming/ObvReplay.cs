using System.Globalization;
using Steunpakket.Replay.Serving;
using Steunpakket.Replay.Simulation;

namespace Steunpakket.Replay.Vendors.OpenBesluitvorming;

/// <summary>OpenBesluitvorming (SOURCES 2). A token bucket is shown in headers; keeping to it is for the asker to prove.</summary>
internal sealed class ObvReplay : ISupplierReplay
{
    public string Root => "obv";

    public Answer Answer(Question question)
    {
        var answer = question.Segments[1..] switch
        {
            ["api", "sources"] => Sources(question),
            ["api", "status"] => Status(question),
            ["api", "search"] => ObvSearch.Answer(question),
            ["api", "entities", var id] => ObvEntities.Answer(question, id),
            ["api", "export", "snapshot"] => ObvExport.Snapshot(question),
            ["api", "export", "changes"] => ObvExport.Changes(question),
            _ => Serving.Answer.NotFound("other"),
        };
        return answer with { Headers = [.. answer.Headers, ("RateLimit-Limit", "60"), ("RateLimit-Remaining", "59"), ("RateLimit-Reset", "1")] };
    }

    public static Answer Error(string kind, string code, string error, int status) => Serving.Answer.Json(kind, new { code, error }, status);

    public static NationGemeente? Find(Question question, string? key) =>
        question.Nation.Find(key) is { InOpenBesluitvorming: true } gemeente && gemeente.Slug == key ? gemeente : null;

    private static IEnumerable<NationGemeente> Served(Question question) => question.Nation.Gemeenten.Where(gemeente => gemeente.InOpenBesluitvorming);

    private static Answer Sources(Question question) => Serving.Answer.Json("sources", new
    {
        sources = Served(question).Select(gemeente => new
        {
            key = gemeente.Slug,
            label = gemeente.Name,
            supplier = gemeente.SupplierName,
            organizationType = "gemeente",
            implemented = true,
            isAggregate = false,
        }),
    });

    private static Answer Status(Question question)
    {
        var clock = Time(question.Nation.Clock(question.Nation.Night));
        return Serving.Answer.Json("status", new
        {
            generatedAt = clock,
            windowHours = 36,
            indexActivityAvailable = true,
            suppliers = Served(question).GroupBy(gemeente => gemeente.SupplierName).Select(group => new { supplier = group.Key, label = group.Key, state = "ok", sourceCount = group.Count(), lastSuccessAt = clock }),
            sources = Served(question).Select(gemeente => new
            {
                sourceKey = gemeente.Slug,
                sourceRef = $"{gemeente.SupplierName}:gemeente:{gemeente.Slug}",
                label = gemeente.Name,
                supplier = gemeente.SupplierName,
                organizationType = "gemeente",
                cbsId = gemeente.Code.Value,
                state = "ok",
                lastSuccessAt = clock,
                lastRunAt = clock,
                lastRunStatus = "succeeded",
                latestContentDate = Time(question.Nation.Options.Until.ToDateTime(TimeOnly.MinValue)),
                lastIndexedAt = clock,
            }),
        });
    }

    public static string Time(DateTime utc) => utc.ToString("yyyy-MM-dd'T'HH:mm:ss.fff'Z'", CultureInfo.InvariantCulture);
}
