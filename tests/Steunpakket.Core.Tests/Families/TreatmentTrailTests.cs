using Steunpakket.Core.Families;
using Xunit;

namespace Steunpakket.Core.Tests.Families;

public sealed class TreatmentTrailTests
{
    private static readonly DateOnly Commission = new(2021, 6, 15);
    private static readonly DateOnly Council = new(2021, 6, 24);

    [Fact]
    public void From_committee_to_council_in_the_order_of_dates_undated_last()
    {
        var trail = TreatmentTrail.Of([Entry("b", Council, "Raad"), Entry("c", null, null), Entry("a", Commission, "Commissie")]);

        Assert.Equal(["1 Commissie a enige", "2 Raad b enige", "3  c enige"], trail.Select(step => $"{step.Order} {step.Entry.Meeting} {step.Entry.DocumentId} {step.Version}"));
    }

    [Fact]
    public void In_one_meeting_the_version_without_result_comes_first_and_was_submitted()
    {
        var tabled = Entry("b", Council, "Raad") with { Text = "t1", Words = 300, Results = "aangenomen=1" };
        var adopted = Entry("a", Council, "Raad") with { Text = "t2", Words = 280, Results = "aangenomen=3" };

        var trail = TreatmentTrail.Of([adopted, tabled]);

        Assert.Equal(["b ingediend eerste", "a aangenomen laatste"], trail.Select(step => $"{step.Entry.DocumentId} {step.Status} {step.Version}"));
    }

    [Fact]
    public void Words_of_a_result_that_all_versions_have_tell_nothing()
    {
        var one = Entry("a", Commission, "Commissie") with { Text = "t1", Results = "vastgesteld=1" };
        var other = Entry("b", Council, "Raad") with { Text = "t2", Results = "vastgesteld=1" };

        Assert.Equal(["", ""], TreatmentTrail.Of([one, other]).Select(step => step.Status));
    }

    [Fact]
    public void Of_three_versions_the_middle_one_is_neither_first_nor_last_and_a_scan_is_none()
    {
        TrailEntry[] entries =
        [
            Entry("a", Commission, "Commissie") with { Text = "t1" }, Entry("b", Commission.AddDays(1), "Commissie") with { Text = "t2" },
            Entry("c", Council, "Raad") with { Text = "t3" }, Entry("d", Council.AddDays(1), "Raad") with { Text = null },
        ];

        Assert.Equal(["eerste", "tussentijds", "laatste", ""], TreatmentTrail.Of(entries).Select(step => step.Version));
    }

    [Fact]
    public void The_order_of_the_entries_is_no_matter_and_none_is_lost()
    {
        var entries = Enumerable.Range(0, 12).Select(i => Entry($"d{i % 4}", i % 3 == 0 ? null : Council.AddDays(i % 2), $"Raad {i}")).ToArray();
        var expected = TreatmentTrail.Of(entries);

        new Random(2).Shuffle(entries);

        Assert.Equal(expected, TreatmentTrail.Of(entries));
        Assert.Equal(entries.Length, expected.Count);
        Assert.Empty(TreatmentTrail.Of([]));
    }

    private static TrailEntry Entry(string id, DateOnly? date, string? meeting) => new(id, date, meeting, "Motie Sport", "motie", "t1", 100, "");
}
