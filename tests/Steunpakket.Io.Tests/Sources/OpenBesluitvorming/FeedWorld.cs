using Steunpakket.Core.Documents;
using Steunpakket.Core.Gemeenten;
using Steunpakket.Io.Configuration;
using Steunpakket.Io.Sources;
using Steunpakket.Io.Sources.OpenBesluitvorming;

namespace Steunpakket.Io.Tests.Sources.OpenBesluitvorming;

/// <summary>A gemeente whose export is the fixtures: a snapshot of two pages, then one page of changes.</summary>
internal static class FeedWorld
{
    public const string Export = "/api/export/";

    public const string Committed = "changes 13";

    public static readonly SupplierAccount Account = SupplierAccount.Parse(GemeenteCode.Parse("GM0999"), "openbesluitvorming:voorbeeldstad");

    public static readonly ListingWindow Window = new(Account, "entities", Days: null) { IsFeed = true };

    public static OpenBesluitvormingSource Source => new(new OpenBesluitvormingSettings());

    public static CannedApi Api() => new CannedApi()
        .On("/api/search?", Text("search.json"))
        .On(Snapshot(""), Text("snapshot-1.ndjson"), 200, ("x-next-cursor", "document:x y"), ("x-has-more", "true"), ("x-changes-cursor", "9"))
        .On(Snapshot("document%3Ax%20y"), Text("snapshot-2.ndjson"), 200, ("x-next-cursor", "motion:z"), ("x-has-more", "false"), ("x-changes-cursor", "11"))
        .On(Changes("9"), Text("changes.ndjson"), 200, ("x-next-cursor", "13"), ("x-has-more", "false"))
        .On(Changes("13"), "", 200, ("x-next-cursor", "13"), ("x-has-more", "false"));

    public static string Snapshot(string cursor) => $"{Export}snapshot?source=voorbeeldstad&cursor={cursor}&limit=1000";

    public static string Changes(string cursor) => $"{Export}changes?source=voorbeeldstad&cursor={cursor}&limit=1000";

    public static string Text(string fixture) => File.ReadAllText(SupplierFixture.PathOf("OpenBesluitvorming", fixture));

    public static Task<List<ListingEvent>> AskAsync(CannedApi api, string? cursor = null) =>
        Source.AskAsync(api, Window, new ListingMemory { Cursor = cursor });
}
