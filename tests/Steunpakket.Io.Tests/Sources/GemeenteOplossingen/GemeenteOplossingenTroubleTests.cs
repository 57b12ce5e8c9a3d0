using Steunpakket.Core.Documents;
using Steunpakket.Core.Gemeenten;
using Steunpakket.Io.Configuration;
using Steunpakket.Io.Http;
using Steunpakket.Io.Sources;
using Steunpakket.Io.Sources.GemeenteOplossingen;
using Xunit;

namespace Steunpakket.Io.Tests.Sources.GemeenteOplossingen;

public sealed class GemeenteOplossingenTroubleTests
{
    private const string Sound = """{"id":9,"date":"2021-01-05","description":"Raad","documents":[{"id":90,"filename":"a.pdf"}],"items":[]}""";

    [Theory]
    [InlineData(404)]
    [InlineData(401)]
    [InlineData(204)]
    [InlineData(302)]
    public async Task Any_status_but_200_is_an_error_and_never_an_empty_list(int status)
    {
        var thrown = await Assert.ThrowsAsync<SourceUnavailableException>(() => AskAsync(new CannedApi().On("/meetings", "[]", status)));

        Assert.Equal(("api_error", status), (thrown.Reason, thrown.Status));
    }

    [Theory]
    [InlineData("<!DOCTYPE html><html><body>Vergaderingen</body></html>")]
    [InlineData("")]
    [InlineData("[{\"id\":1,")]
    [InlineData("{\"error\":\"onbekend\"}")]
    [InlineData("{\"result\":{\"totalCount\":0}}")]
    [InlineData("{\"result\":{\"meetings\":null}}")]
    [InlineData("null")]
    [InlineData("\"maintenance\"")]
    public async Task An_answer_of_another_shape_stops_the_window(string body) =>
        await Assert.ThrowsAsync<SourceChangedException>(() => AskAsync(new CannedApi().On("/meetings", body)));

    [Theory]
    [InlineData("timeout", null)]
    [InlineData("server_error", 500)]
    [InlineData("server_error", 502)]
    [InlineData("too_large", null)]
    public async Task What_is_too_much_is_asked_in_halves_that_together_are_the_window(string reason, int? status)
    {
        var api = new CannedApi().On(Longer(100, than: true), () => throw new SourceUnavailableException(reason, "te veel") { Status = status })
            .On(Longer(100, than: false), () => Answer($"[{Sound}]"));

        var events = await AskAsync(api);

        Assert.Equal(["meeting 9"], events.Cast<ListingEvent.Item>().Select(item => item.Key));
        Assert.Equal([181 + 2, 90 + 2, 91 + 2], api.Asked.Select(Days));
    }

    [Fact]
    public async Task A_meeting_without_a_date_that_both_halves_give_is_taken_once()
    {
        var api = new CannedApi().On(Longer(100, than: true), () => throw new SourceUnavailableException("timeout", "te veel"))
            .On(Longer(100, than: false), () => Answer("""[{"id":9,"date":null,"documents":[{"id":90}]}]"""));

        Assert.Single(await AskAsync(api));
    }

    [Fact]
    public async Task A_question_that_can_be_halved_is_not_repeated_as_often()
    {
        var api = new CannedApi().On(Longer(16, than: true), () => throw new SourceUnavailableException("timeout", "te veel"))
            .On(Longer(16, than: false), () => Answer("[]"));

        await AskAsync(api);

        Assert.All(api.Asked, question => Assert.Equal(Days(question) > 16 ? 1 : 3, question.Retries));
    }

    [Fact]
    public async Task A_fortnight_that_cannot_be_had_is_trouble_and_the_rest_is_taken()
    {
        var bad = new DateOnly(2021, 5, 5);
        bool Holds(ApiQuestion question) => From(question) < bad && bad < To(question).AddDays(-2);
        var api = new CannedApi().On("/meetings", $"[{Sound}]")
            .On(Holds, () => throw new SourceUnavailableException("server_error", "HTTP 500") { Status = 500 });

        var events = await AskAsync(api);

        Assert.Single(events.OfType<ListingEvent.Item>());
        var trouble = Assert.Single(events.OfType<ListingEvent.Trouble>());
        Assert.Equal(("server_error", "2021-05-04..2021-05-15: HTTP 500"), (trouble.Reason, trouble.Detail));
        Assert.Equal(12 + 2, Days(api.Asked.Last(Holds)));
    }

    [Fact]
    public async Task A_host_that_answers_no_part_at_all_is_unavailable()
    {
        var api = new CannedApi().Fails("/meetings", "timeout");

        var thrown = await Assert.ThrowsAsync<SourceUnavailableException>(() => AskAsync(api));

        Assert.Equal("timeout", thrown.Reason);
    }

    [Fact]
    public async Task A_host_that_wants_no_more_questions_gets_none()
    {
        var api = new CannedApi().Fails("/meetings", "blocked", 403)
            .On(Longer(60, than: true), () => throw new SourceUnavailableException("timeout", "te veel"))
            .On(question => From(question) < new DateOnly(2021, 1, 1) && Days(question) < 60, () => Answer($"[{Sound}]"));

        var events = await AskAsync(api);

        Assert.Equal([181 + 2, 90 + 2, 45 + 2, 45 + 2], api.Asked.Select(Days));
        Assert.Equal(
            [new ListingEvent.Trouble("blocked", "2021-02-15..2021-03-31: /meetings"), new("blocked", "2021-04-01..2021-06-30: /meetings")],
            events.OfType<ListingEvent.Trouble>());
    }

    [Fact]
    public async Task A_shorter_list_than_version_2_counts_is_trouble()
    {
        var events = await AskAsync(new CannedApi().On("/meetings", $$$"""{"result":{"totalCount":2,"meetings":[{{{Sound}}}]}}"""));

        Assert.Single(events.OfType<ListingEvent.Item>());
        Assert.Equal("truncated", Assert.Single(events.OfType<ListingEvent.Trouble>()).Reason);
    }

    [Theory]
    [InlineData("""{"date":"2021-01-05","description":"Raad","documents":[],"items":[]}""", "Raad: it has no id.")]
    [InlineData("""{"id":8,"description":"Raad","documents":[],"items":[]}""", "meeting 8: it has no date.")]
    [InlineData("""{"id":8,"date":"5 januari 2021","documents":[],"items":[]}""", "meeting 8: '5 januari 2021' in 'date' is no date such as 2021-03-12.")]
    [InlineData("""{"id":8,"date":"2021-01-05","description":"Raad"}""", "meeting 8: it lists neither documents nor items.")]
    [InlineData("""{"id":8,"date":"2021-01-05","documents":"geen"}""", "meeting 8: 'documents' is String where a list is expected.")]
    [InlineData("17", "Vergadering: it has no date.")]
    public async Task A_meeting_that_cannot_be_read_is_trouble_and_the_others_are_taken(string meeting, string detail)
    {
        var events = await AskAsync(new CannedApi().On("/meetings", $"[{meeting},{Sound}]"));

        Assert.Equal(new ListingEvent.Trouble("changed_shape", detail), events[0]);
        Assert.Equal("meeting 9", Assert.IsType<ListingEvent.Item>(events[1]).Key);
    }

    [Fact]
    public async Task A_document_without_an_id_is_trouble_and_the_others_are_taken()
    {
        var events = await AskAsync(new CannedApi().On("/meetings", """[{"id":8,"date":"2021-01-05","documents":[{"filename":"a.pdf"},{"id":80}]}]"""));

        Assert.Single(events.Documents());
        Assert.Equal(new ListingEvent.Trouble("changed_shape", "meeting 8: documents without an id: 1."), events[1]);
    }

    [Fact]
    public async Task A_title_with_half_a_character_costs_only_the_title()
    {
        var body = """[{"id":8,"date":"2021-01-05","documents":[{"id":80,"description":"\ud83d","filename":"a.pdf"}]}]""";

        Assert.Equal("a.pdf", Assert.Single((await AskAsync(new CannedApi().On("/meetings", body))).Documents()).Title);
    }

    private static Func<ApiQuestion, bool> Longer(int days, bool than) => question => Days(question) > days == than;

    private static ApiAnswer Answer(string body) => new(200, System.Text.Encoding.UTF8.GetBytes(body), new Dictionary<string, string>());

    private static int Days(ApiQuestion question) => To(question).DayNumber - From(question).DayNumber;

    private static DateOnly From(ApiQuestion question) => Day(question, "date_from");

    private static DateOnly To(ApiQuestion question) => Day(question, "date_to");

    // Dutch midnight is 22 or 23 o'clock in UTC.
    private static DateOnly Day(ApiQuestion question, string name) => DateOnly.FromDateTime(DateTimeOffset
        .FromUnixTimeSeconds(long.Parse(System.Web.HttpUtility.ParseQueryString(question.Address.Query)[name]!, System.Globalization.CultureInfo.InvariantCulture))
        .AddHours(3).UtcDateTime);

    private static Task<List<ListingEvent>> AskAsync(CannedApi api) => new GemeenteOplossingenSource(new GemeenteOplossingenSettings()).AskAsync(
        api,
        new ListingWindow(
            new SupplierAccount(new GemeenteCode("GM0785"), "gemeenteoplossingen", "https://raad.example.nl/api"),
            "meetings",
            new DateWindow(new DateOnly(2021, 1, 1), new DateOnly(2021, 6, 30))));
}
