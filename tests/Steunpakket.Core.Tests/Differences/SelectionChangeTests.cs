using Steunpakket.Core.Differences;
using Xunit;

namespace Steunpakket.Core.Tests.Differences;

public sealed class SelectionChangeTests
{
    [Fact]
    public void The_same_export_twice_has_no_change()
    {
        var same = new SnapshotBuilder().Add("a", 2021, 50).Add("b", 2020).Build();

        Assert.Empty(SelectionChange.Between(same, same));
    }

    [Fact]
    public void A_document_that_was_not_there_is_new()
    {
        var old = new SnapshotBuilder().Add("a", 2021, 50).Build();
        var now = new SnapshotBuilder().Add("a", 2021, 50).Add("b", 2021, 50).Build();

        Assert.Equal([new SelectionChange(SnapshotBuilder.Id("b"), true, Cause.Added)], SelectionChange.Between(old, now));
        Assert.Equal([new SelectionChange(SnapshotBuilder.Id("b"), false, Cause.Removed)], SelectionChange.Between(now, old));
    }

    [Fact]
    public void A_document_that_was_there_and_not_selected_comes_by_the_lists()
    {
        var old = new SnapshotBuilder().Add("a", 2021).Build();
        var now = new SnapshotBuilder().Add("a", 2021, 50).Build();

        Assert.Equal([new SelectionChange(SnapshotBuilder.Id("a"), true, Cause.Lists)], SelectionChange.Between(old, now));
        Assert.Equal([new SelectionChange(SnapshotBuilder.Id("a"), false, Cause.Lists)], SelectionChange.Between(now, old));
    }

    [Fact]
    public void A_document_with_another_text_comes_by_its_change()
    {
        var old = new SnapshotBuilder().Add(SnapshotBuilder.Id("a"), 2021, "before").Build();
        var now = new SnapshotBuilder().Add(SnapshotBuilder.Id("a"), 2021, "after", 50).Build();

        Assert.Equal([new SelectionChange(SnapshotBuilder.Id("a"), true, Cause.Changed)], SelectionChange.Between(old, now));
    }
}
