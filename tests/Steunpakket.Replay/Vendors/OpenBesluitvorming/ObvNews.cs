using Steunpakket.Replay.Serving;
using Steunpakket.Replay.Simulation;

namespace Steunpakket.Replay.Vendors.OpenBesluitvorming;

/// <summary>The change log of a source: what each night brought, as it was that night.</summary>
internal static class ObvNews
{
    public static IEnumerable<(ObvRecord Record, long Seq)> Until(Question question, NationGemeente gemeente)
    {
        foreach (var night in question.Nation.News(gemeente).GroupBy(news => news.Night))
        {
            var then = question with { Nation = question.Nation.AtNight(night.Key) };
            var month = then.Nation.Month(gemeente, then.Nation.NewestMonth);
            var records = night.SelectMany(news => Of(then, gemeente, month, news)).DistinctBy(record => record.EntityId);
            foreach (var (record, place) in records.Select((record, i) => (record, i)))
            {
                yield return (record, ObvExport.Seq(night.Key, place));
            }
        }
    }

    private static IEnumerable<ObvRecord> Of(Question question, NationGemeente gemeente, NationMonth month, NightNews news)
    {
        var clock = question.Nation.Clock(news.Night);
        if (month.Documents.FirstOrDefault(document => document.Number == news.Number) is not { } document)
        {
            // The last state it had tells whether it was here at all.
            var before = new NationDocument(question.Nation, gemeente, news.Number, []);
            if (before.InOpenBesluitvorming)
            {
                yield return new ObvRecord(gemeente, ObvRecord.DocumentId(before), "Document", clock, Payload: null);
            }

            yield break;
        }

        if (!document.InOpenBesluitvorming)
        {
            yield break;
        }

        yield return ObvRecord.Of(question, month, document) with { Time = clock };
        if (month.MeetingOf(document) is { } meeting)
        {
            yield return ObvRecord.Of(meeting) with { Time = clock };
        }
    }
}
