using Steunpakket.Core.Documents;
using Steunpakket.Core.Gemeenten;
using Steunpakket.Io.Sources;
using Steunpakket.Io.Stages.Fetch.Asking;
using Steunpakket.Io.Stages.Fetch.State;
using Xunit;

namespace Steunpakket.Io.Tests.Stages.Fetch.Asking;

public sealed class WindowWriterTests : IDisposable
{
    private static readonly GemeenteCode Katwijk = new("GM0537");
    private static readonly DateTimeOffset Now = new(2021, 10, 1, 12, 0, 0, TimeSpan.Zero);
    private static readonly ListingWindow Feed = new(new SupplierAccount(Katwijk, "openbesluitvorming", "x"), "entities", Days: null) { IsFeed = true };
    private static readonly ListingWindow Quarterly = new(new SupplierAccount(Katwijk, "notubiz", "1"), "meetings", new DateWindow(new DateOnly(2021, 7, 1), new DateOnly(2021, 9, 30)));

    private readonly TemporaryFolder _folder = new();
    private readonly FetchState _state;

    public WindowWriterTests() => _state = FetchState.Open(_folder.Root);

    public void Dispose()
    {
        _state.Dispose();
        _folder.Dispose();
    }

    [Fact]
    public void A_whole_answer_replaces_what_was_known_and_keeps_what_is_as_it_was()
    {
        Write(Quarterly, Item("a"), Item("b"), Item("c"));

        Write(Quarterly, new ListingEvent.Same("a"), Item("b", "2"));

        Assert.Equal(["a 1", "b 2"], Known(Quarterly));
        Assert.Equal((WindowRecord.Complete, Now), (Record(Quarterly).Outcome, Record(Quarterly).AskedAt));
    }

    [Fact]
    public void What_is_known_stays_where_a_part_could_not_be_asked()
    {
        Write(Quarterly, Item("a"), Item("b"));

        Write(Quarterly, Item("c"), new ListingEvent.Trouble("timeout", "b"), new ListingEvent.Trouble("timeout", "d"));

        Assert.Equal(["a 1", "b 1", "c 1"], Known(Quarterly));
        Assert.Equal(("partial", "timeout", "b; and 1 more"), (Record(Quarterly).Outcome!, Record(Quarterly).Reason!, Record(Quarterly).Detail!));
        Write(Quarterly, Item("c"));
        Assert.Equal(["c 1"], Known(Quarterly));
    }

    [Fact]
    public void A_window_that_failed_keeps_all_that_was_known_and_when_it_was_last_whole()
    {
        Write(Quarterly, Item("a"));
        var writer = Begin(Quarterly);
        writer.Add(Item("b"));

        writer.Fail("server_error", "500");

        Assert.Equal(["a 1"], Known(Quarterly));
        Assert.Equal((WindowRecord.Failed, Now), (Record(Quarterly).Outcome, Record(Quarterly).AskedAt));
    }

    [Theory]
    [InlineData(4, 0)]
    [InlineData(5, 5)]
    public void Nothing_where_five_items_were_is_not_believed(int before, int after)
    {
        Write(Quarterly, [.. Enumerable.Range(0, before).Select(i => Item($"{i}"))]);

        Write(Quarterly);

        Assert.Equal(after, Known(Quarterly).Count);
        Assert.Equal(after == 0 ? WindowRecord.Complete : WindowRecord.Partial, Record(Quarterly).Outcome);
    }

    [Fact]
    public void What_is_forced_is_believed()
    {
        Write(Quarterly, [.. Enumerable.Range(0, 9).Select(i => Item($"{i}"))]);

        Begin(Quarterly, anew: true).Complete(Now);

        Assert.Empty(Known(Quarterly));
    }

    [Fact]
    public void A_feed_keeps_what_came_before_each_cursor_and_forgets_what_came_after_the_last()
    {
        var writer = Begin(Feed);
        writer.Add(Item("a"));
        writer.Add(new ListingEvent.Cursor("1"));
        writer.Add(Item("b"));

        Assert.Equal(["a 1"], Known(Feed));
        Assert.Equal("1", Record(Feed).Cursor);
    }

    [Fact]
    public void A_feed_that_was_cut_off_in_its_first_listing_loses_nothing_when_it_ends()
    {
        var writer = Begin(Feed);
        writer.Add(Item("a"));
        writer.Add(new ListingEvent.SupplierCount(Quarter: null, 2));
        writer.Add(new ListingEvent.Cursor("1"));

        Write(Feed, Item("b"), new ListingEvent.Cursor("2"));

        Assert.Equal(["a 1", "b 1"], Known(Feed));
        Assert.Equal(2, Assert.Single(_state.Windows.Counts(Katwijk)).Documents);
    }

    [Fact]
    public void Changes_of_a_feed_add_replace_and_remove_and_leave_the_rest()
    {
        Write(Feed, Item("a"), Item("b"), Item("c"), new ListingEvent.Cursor("1"));

        Write(Feed, Item("b", "2"), new ListingEvent.Gone("c"), Item("d"), new ListingEvent.Gone("never seen"), new ListingEvent.Cursor("2"));
        Write(Feed);

        Assert.Equal(["a 1", "b 2", "d 1"], Known(Feed));
        Assert.Equal("2", Record(Feed).Cursor);
    }

    [Fact]
    public void A_feed_that_is_forced_anew_forgets_what_is_no_more_also_when_it_is_cut_off_in_between()
    {
        Write(Feed, Item("a"), Item("b"), Item("gone"), new ListingEvent.Cursor("1"));
        var writer = Begin(Feed, anew: true);
        Assert.Null(Record(Feed).Cursor);
        writer.Add(Item("a"));
        writer.Add(new ListingEvent.Cursor("half"));
        Assert.Equal(["a 1", "b 1", "gone 1"], Known(Feed));

        Write(Feed, Item("b"), new ListingEvent.Cursor("1"));

        Assert.Equal(["a 1", "b 1"], Known(Feed));
    }

    [Fact]
    public void Counts_of_parts_add_up_and_the_last_answer_replaces_those_before()
    {
        var third = new Quarter(2021, 3);
        Write(Quarterly, new ListingEvent.SupplierCount(third, 2), new ListingEvent.SupplierCount(third, 3), new ListingEvent.SupplierCount(Quarter: null, 9));
        Assert.Equal([(Quarter?)null, third], _state.Windows.Counts(Katwijk).Select(count => count.Quarter));
        Assert.Equal([9L, 5L], _state.Windows.Counts(Katwijk).Select(count => count.Documents));

        Write(Quarterly, Item("a"));

        Assert.Empty(_state.Windows.Counts(Katwijk));
    }

    [Fact]
    public void Of_a_purged_document_only_the_id_is_kept()
    {
        var id = new DocumentId("notubiz", Katwijk, "a");
        _state.Tombstones.Put(new Tombstone(id, Katwijk, null, TombstoneState.Purged, Now));

        Write(Quarterly, Item("a"));

        var listed = Assert.Single(_state.Listed.Of(Katwijk)).Document;
        Assert.Equal((id, null, null), (listed.Id, listed.Title, listed.Url));
    }

    private static ListingEvent.Item Item(string key, string version = "1") => new(
        key, version, [new SupplierDocument { Id = new DocumentId("notubiz", Katwijk, key), Title = key, Version = version, Url = new Uri($"https://x.test/{key}") }]);

    private void Write(ListingWindow window, params ListingEvent[] events)
    {
        var writer = Begin(window);
        foreach (var happened in events)
        {
            writer.Add(happened);
        }

        writer.Complete(Now);
    }

    private WindowWriter Begin(ListingWindow window, bool anew = false)
    {
        var record = _state.Windows.Open("source", window);
        return new WindowWriter(_state, record, window.IsFeed, anew, anew ? 0 : _state.Listed.Versions(record.Id).Count);
    }

    private WindowRecord Record(ListingWindow window) => _state.Windows.Find("source", window)!;

    private List<string> Known(ListingWindow window)
    {
        var items = _state.Listed.Versions(Record(window).Id).Select(item => $"{item.Key} {item.Value}").Order(StringComparer.Ordinal).ToList();
        Assert.Equal(items, _state.Listed.Of(Katwijk).Select(line => $"{line.Document.Title} {line.Document.Version}").Order(StringComparer.Ordinal));
        return items;
    }
}
