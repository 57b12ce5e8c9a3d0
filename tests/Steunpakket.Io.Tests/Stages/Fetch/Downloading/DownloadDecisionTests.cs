using Steunpakket.Core.Documents;
using Steunpakket.Io.Configuration;
using Steunpakket.Io.Sources;
using Steunpakket.Io.Stages.Fetch.Asking;
using Steunpakket.Io.Stages.Fetch.Downloading;
using Steunpakket.Io.Stages.Fetch.State;
using Xunit;

namespace Steunpakket.Io.Tests.Stages.Fetch.Downloading;

public sealed class DownloadDecisionTests
{
    private static readonly GemeenteCode Katwijk = new("GM0537");
    private static readonly DateTimeOffset Now = new(2021, 10, 1, 12, 0, 0, TimeSpan.Zero);
    private static readonly SupplierDocument Listed = new()
    {
        Id = new DocumentId("notubiz", Katwijk, "1"),
        Url = new Uri("https://x.test/1"),
        MeetingDate = new DateOnly(2021, 9, 20),
        Version = "1",
    };

    private readonly DownloadDecision _decision = new(
        new WindowSchedule((Now, new DateOnly(2021, 10, 1)), newestDays: 30, recheckDays: 30),
        new PeriodSettings { Since = new DateOnly(2019, 1, 1), Until = new DateOnly(2021, 9, 30) },
        sha256 => sha256 != "gone");

    // had: kept, gone (its bytes are), text (second best), failed, busy (failed for the moment); e: with a validator; days: since it was tried.
    [Theory]
    [InlineData("nothing", 0, true)]
    [InlineData("kept", 0, false)]
    [InlineData("kept", 99, false)]
    [InlineData("kept e", 99, false)]
    [InlineData("kept e unversioned", 0, true)]
    [InlineData("kept e unversioned old", 0, false)]
    [InlineData("kept e unversioned old", 46, true)]
    [InlineData("kept unversioned", 99, false)]
    [InlineData("gone", 0, true)]
    [InlineData("text", 0, false)]
    [InlineData("text", 46, true)]
    [InlineData("failed", 0, false)]
    [InlineData("failed", 46, true)]
    [InlineData("busy", 0, true)]
    [InlineData("kept other", 0, true)]
    [InlineData("failed other", 0, true)]
    [InlineData("nothing refused", 0, false)]
    [InlineData("nothing outside", 0, false)]
    [InlineData("gone outside", 0, false)]
    [InlineData("nothing undated", 0, true)]
    public void Bytes_are_asked_for_when_they_may_be_new_or_are_not_had(string words, int days, bool due)
    {
        var had = words.Split(' ');
        var line = Listed with
        {
            Version = had.Contains("unversioned") ? null : "1",
            MeetingDate = had.Contains("outside") ? new DateOnly(2018, 12, 31) : had.Contains("undated") ? null : had.Contains("old") ? new DateOnly(2020, 1, 1) : Listed.MeetingDate,
            Refusal = had.Contains("refused") ? Refusal.Dropped("confidential") : null,
        };
        var document = new MergedDocument(line.Id, [new MergedLine("notubiz", line)]);
        var before = had[0] == "nothing" ? null : new DownloadRecord
        {
            Id = line.Id,
            Gemeente = Katwijk,
            Source = "notubiz",
            Wanted = had.Contains("other") ? "other" : document.Wanted,
            Kept = had[0] is "kept" or "gone" or "text",
            Sha256 = had[0] is "failed" or "busy" ? null : had[0],
            Reason = had[0] is "text" or "failed" or "busy" ? "not_found" : null,
            Transient = had[0] == "busy",
            ETag = had.Contains("e") ? "tag" : null,
            CheckedAt = Now.AddDays(-days),
        };

        Assert.Equal(due, _decision.IsDue(document, before));
    }

    [Fact]
    public void One_meeting_in_the_period_is_enough()
    {
        var outside = new MergedLine("notubiz", Listed with { MeetingDate = new DateOnly(2018, 12, 31) });

        Assert.False(_decision.IsInPeriod(new MergedDocument(Listed.Id, [outside])));
        Assert.True(_decision.IsInPeriod(new MergedDocument(Listed.Id, [outside, new MergedLine("ori", Listed)])));
        Assert.False(_decision.IsInPeriod(new MergedDocument(Listed.Id, [outside, new MergedLine("ori", Listed with { Refusal = Refusal.Failed("x") })])));
    }
}
