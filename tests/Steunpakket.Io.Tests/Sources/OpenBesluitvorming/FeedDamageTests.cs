using Steunpakket.Io.Http;
using Steunpakket.Io.Sources;
using Steunpakket.Io.Sources.OpenBesluitvorming;
using Xunit;

namespace Steunpakket.Io.Tests.Sources.OpenBesluitvorming;

public sealed class FeedDamageTests
{
    private static readonly string[] Lines = FeedWorld.Text("changes.ndjson").TrimEnd('\n').Split('\n');

    [Theory]
    [InlineData("{\"seq\":1,", "changed_shape")]
    [InlineData("[]", "changed_shape")]
    [InlineData("{\"seq\":1,\"op\":\"upsert\"}", "changed_shape")]
    [InlineData("{\"entity_id\":\"document:a:b:c:d\",\"entity_type\":\"Document\",\"op\":\"upsert\"}", "changed_shape")]
    [InlineData("{\"entity_id\":\"document:a:b:c:d\",\"entity_type\":\"Document\",\"op\":\"merge\",\"payload\":{}}", "changed_shape")]
    public async Task A_record_that_cannot_be_read_is_trouble_with_its_place_and_the_feed_does_not_go_past_it(string broken, string reason)
    {
        var events = await FeedWorld.AskAsync(Changed(string.Join('\n', [Lines[0], broken, .. Lines[1..], ""])), "changes 9");

        var trouble = Assert.Single(events.OfType<ListingEvent.Trouble>());
        Assert.Equal(reason, trouble.Reason);
        Assert.StartsWith("line 2 at 'changes 9': ", trouble.Detail, StringComparison.Ordinal);
        Assert.Single(events.OfType<ListingEvent.Item>());
        Assert.Empty(events.OfType<ListingEvent.Cursor>());
    }

    [Fact]
    public async Task An_answer_that_breaks_off_is_told_and_asked_again()
    {
        var text = FeedWorld.Text("changes.ndjson");

        var events = await FeedWorld.AskAsync(Changed(text[..^20]), "changes 9");

        Assert.Equal("truncated", Assert.Single(events.OfType<ListingEvent.Trouble>()).Reason);
        Assert.Empty(events.OfType<ListingEvent.Cursor>());
    }

    [Fact]
    public async Task A_last_line_without_its_end_is_a_line()
    {
        var events = await FeedWorld.AskAsync(Changed(FeedWorld.Text("changes.ndjson").TrimEnd('\n')), "changes 9");

        Assert.DoesNotContain(events, happened => happened is ListingEvent.Trouble);
        Assert.Single(events.OfType<ListingEvent.Cursor>());
    }

    [Fact]
    public async Task Damage_in_the_snapshot_keeps_the_place_before_it()
    {
        var api = FeedWorld.Api().On(FeedWorld.Snapshot("document%3Ax%20y"), "{\"seq\"\n", 200, ("x-next-cursor", "z"), ("x-has-more", "false"), ("x-changes-cursor", "11"));

        var events = await FeedWorld.AskAsync(api);

        Assert.Equal("snapshot document%3Ax%20y 9", Assert.Single(events.OfType<ListingEvent.Cursor>()).Value);
        Assert.Single(events.OfType<ListingEvent.Gone>());
    }

    [Fact]
    public async Task A_feed_that_does_not_move_is_no_feed()
    {
        var api = FeedWorld.Api().On(FeedWorld.Changes("9"), "", 200, ("x-next-cursor", "9"), ("x-has-more", "true"));

        await Assert.ThrowsAsync<SourceChangedException>(() => FeedWorld.AskAsync(api, "changes 9"));
    }

    [Theory]
    [InlineData("x-next-cursor")]
    [InlineData("x-has-more")]
    [InlineData("x-changes-cursor")]
    public async Task A_header_that_is_needed_and_missing_stops_the_feed(string missing)
    {
        (string Name, string Value)[] headers = [("x-next-cursor", "z"), ("x-has-more", "true"), ("x-changes-cursor", "9")];
        var api = FeedWorld.Api().On(FeedWorld.Snapshot(""), FeedWorld.Text("snapshot-1.ndjson"), 200, [.. headers.Where(header => header.Name != missing)]);

        await Assert.ThrowsAsync<SourceChangedException>(() => FeedWorld.AskAsync(api));
    }

    [Theory]
    [InlineData("<html>Onderhoud</html>", 200)]
    [InlineData("{\"error\":\"Ongeldige cursor\"}", 400)]
    public async Task Another_answer_stops_the_feed(string body, int status) => await Assert.ThrowsAsync<SourceChangedException>(
        () => FeedWorld.AskAsync(FeedWorld.Api().On(FeedWorld.Changes("9"), body, status, ("x-next-cursor", "9"), ("x-has-more", "false")), "changes 9"));

    [Theory]
    [InlineData("snapshot  0")]
    [InlineData("snapshot document%3Ax%20y 9")]
    [InlineData("changes 13")]
    public void A_place_is_read_as_it_was_written(string text) => Assert.Equal(text, FeedPosition.Parse(text).ToString());

    [Theory]
    [InlineData("")]
    [InlineData("13")]
    [InlineData("snapshot 13")]
    public void A_place_that_was_not_written_here_is_refused(string text) => Assert.Throws<FormatException>(() => FeedPosition.Parse(text));

    private static CannedApi Changed(string body) =>
        FeedWorld.Api().On(FeedWorld.Changes("9"), body, 200, ("x-next-cursor", "13"), ("x-has-more", "false"));
}
