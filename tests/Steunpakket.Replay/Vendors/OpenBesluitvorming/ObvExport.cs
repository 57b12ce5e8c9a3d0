using System.Globalization;
using Steunpakket.Replay.Serving;
using Steunpakket.Replay.Simulation;

namespace Steunpakket.Replay.Vendors.OpenBesluitvorming;

/// <summary>The snapshot and the change feed, as NDJSON.</summary>
internal static class ObvExport
{
    private const int EachNight = 1_000_000;

    /// <summary>All entities by id; a cursor is an id, or the beginning of one.</summary>
    public static Answer Snapshot(Question question)
    {
        if (ObvReplay.Find(question, question.Query("source")) is not { } gemeente)
        {
            return Unknown(question, "snapshot");
        }

        var all = All(question, gemeente).OrderBy(record => record.EntityId, StringComparer.Ordinal).Select((record, i) => (Record: record, Seq: i + 1L));
        var after = question.Query("cursor") ?? "";
        var left = all.Where(one => string.CompareOrdinal(one.Record.EntityId, after) > 0).ToList();
        var page = left.Take(Limit(question)).ToList();

        // What was changed between two pages comes again, under a later number.
        var again = question.Changing == EntryChange.Inserted && after.Length > 0 ? all.Take(1).Select(one => (one.Record, Seq: one.Seq + EachNight - 1)) : [];
        return Page("snapshot", [.. page, .. again], page.Count < left.Count, page.Count > 0 ? page[^1].Record.EntityId : after, Cursor(question.Nation.Night, EachNight - 1));
    }

    /// <summary>What happened after a cursor, in order.</summary>
    public static Answer Changes(Question question)
    {
        if (ObvReplay.Find(question, question.Query("source")) is not { } gemeente)
        {
            return Unknown(question, "changes");
        }

        var after = 0L;
        if (question.Query("cursor") is { Length: > 0 } cursor && !long.TryParse(cursor, NumberStyles.None, CultureInfo.InvariantCulture, out after))
        {
            return ObvReplay.Error("changes", "invalid_export_cursor", "Onbekende cursor.", 400);
        }

        var left = ObvNews.Until(question, gemeente).Where(one => one.Seq > after).ToList();
        var page = left.Take(Limit(question)).ToList();
        return Page("changes", page, page.Count < left.Count, page.Count > 0 ? Text(page[^1].Seq) : Text(after), null);
    }

    public static IEnumerable<ObvRecord> All(Question question, NationGemeente gemeente)
    {
        for (var number = 0; number <= question.Nation.NewestMonth; number++)
        {
            var month = question.Nation.Month(gemeente, number);
            foreach (var document in month.Documents.Concat(month.OnlyAtAggregators).Where(document => document.InOpenBesluitvorming))
            {
                yield return ObvRecord.Of(question, month, document);
            }

            foreach (var meeting in month.Meetings)
            {
                yield return ObvRecord.Of(meeting);
            }
        }
    }

    /// <param name="place">Within the night, from 0.</param>
    public static long Seq(int night, int place) => ((long)night * EachNight) + place;

    private static string Cursor(int night, int place) => Text(Seq(night, place));

    private static Answer Page(string kind, IReadOnlyList<(ObvRecord Record, long Seq)> records, bool more, string next, string? changes) =>
        Answer.Text(kind, "application/x-ndjson", string.Concat(records.Select(one => one.Record.Line(one.Seq)))) with
        {
            Headers =
            [
                ("X-Next-Cursor", next), ("X-Has-More", more ? "true" : "false"),
                .. changes is null ? Array.Empty<(string, string)>() : [("X-Changes-Cursor", changes)],
            ],
        };

    private static Answer Unknown(Question question, string kind) => question.Query("source") is null
        ? ObvReplay.Error(kind, "missing_export_source", "Parameter source ontbreekt.", 400)
        : ObvReplay.Error(kind, "unknown_export_source", "Onbekende bron.", 400);

    private static int Limit(Question question) => Math.Clamp(question.Number("limit", 500), 1, 1000);

    private static string Text(long seq) => seq.ToString(CultureInfo.InvariantCulture);
}
