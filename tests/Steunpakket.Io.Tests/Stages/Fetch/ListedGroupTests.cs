using Steunpakket.Core.Documents;
using Steunpakket.Io.Sources;
using Steunpakket.Io.Stages.Fetch;
using Xunit;

namespace Steunpakket.Io.Tests.Stages.Fetch;

public sealed class ListedGroupTests
{
    [Fact]
    public void The_first_meeting_stands_for_the_document_whichever_source_tells_of_it_and_the_giver_gives_the_bytes()
    {
        var first = ListedGroup.First([Line(1, "notubiz", "2021-05-01"), Line(2, "ori", "2021-03-01", merged: true), Line(3, "notubiz", null)])!;

        Assert.Equal((new DateOnly(2021, 3, 1), "notubiz", "file of notubiz"), (first.MeetingDate!.Value, first.Source, first.File));
    }

    [Fact]
    public void A_register_date_counts_only_where_there_is_no_meeting_and_undated_lines_last()
    {
        Assert.Equal(new DateOnly(2021, 5, 1), ListedGroup.First([Line(1, "notubiz", "2021-05-01"), Line(2, "ori", "2021-03-01", merged: true, flags: "register_date")])!.MeetingDate);
        Assert.Equal(new DateOnly(2021, 3, 1), ListedGroup.First([Line(1, "notubiz", null), Line(2, "notubiz", "2021-03-01", flags: "register_date")])!.MeetingDate);
    }

    [Fact]
    public void A_document_without_a_sound_line_is_none()
    {
        Assert.Null(ListedGroup.First([Line(1, "ori", "2021-03-01", merged: true)]));
        Assert.Null(ListedGroup.First([]));
    }

    [Fact]
    public void Refused_lines_give_no_meeting_and_lines_of_others_only_on_days_not_told_of()
    {
        var refused = Line(1, "notubiz", "2021-01-01") with { Refusal = Refusal.Dropped("confidential") };
        var meetings = ListedGroup.Meetings(
        [
            refused, Line(2, "notubiz", "2021-05-01"), Line(3, "notubiz", "2021-05-01"), Line(4, "ori", "2021-05-01", merged: true, meeting: "Anders"),
            Line(5, "ori", "2021-06-01", merged: true, meeting: null), Line(6, "ori", "2021-06-01", merged: true, meeting: "B"),
            Line(7, "obv", "2021-06-01", merged: true, meeting: "A"), Line(8, "obv", null, merged: true),
        ]);

        Assert.Equal([(new DateOnly(2021, 5, 1), "Raad"), (new DateOnly(2021, 6, 1), "A")], meetings.Select(meeting => (meeting.Date!.Value, meeting.Meeting!)));
    }

    private static ListedDocument Line(int row, string source, string? date, bool merged = false, string flags = "", string? meeting = "Raad") => new()
    {
        Row = row,
        Id = DocumentId.Parse("notubiz/GM0537/1"),
        Gemeente = new GemeenteCode("GM0537"),
        Source = source,
        MeetingDate = date is null ? null : DateOnly.Parse(date),
        Meeting = meeting,
        File = $"file of {source}",
        Flags = flags,
        Refusal = merged ? Refusal.Dropped(NetworkListing.MergedRule) : null,
    };
}
