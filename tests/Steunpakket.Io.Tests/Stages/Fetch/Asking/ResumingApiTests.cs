using System.Text;
using Microsoft.Data.Sqlite;
using Steunpakket.Io.Http;
using Steunpakket.Io.Stages.Fetch.Asking;
using Steunpakket.Io.Stages.Fetch.State;
using Xunit;

namespace Steunpakket.Io.Tests.Stages.Fetch.Asking;

public sealed class ResumingApiTests : IDisposable, IApi
{
    private readonly TemporaryFolder _folder = new();
    private readonly FetchState _state;
    private readonly Queue<ApiAnswer> _answers = new();
    private int _asked;

    public ResumingApiTests() => _state = FetchState.Open(_folder.Root);

    public void Dispose()
    {
        _state.Dispose();
        _folder.Dispose();
    }

    Task<ApiAnswer> IApi.AskAsync(ApiQuestion question, CancellationToken cancellationToken)
    {
        _asked++;
        return Task.FromResult(_answers.TryDequeue(out var answer) ? answer : Answer($"{{\"n\": {_asked}}}"));
    }

    [Fact]
    public async Task What_was_answered_is_not_asked_again_and_reads_as_it_was()
    {
        _answers.Enqueue(new ApiAnswer(201, "{}"u8.ToArray(), new Dictionary<string, string> { ["link"] = "next" }));
        var first = await Api().AskAsync(Question("https://x.test/1"), default);

        var second = await Api().AskAsync(Question("https://x.test/1"), default);

        Assert.Equal(1, _asked);
        Assert.Equal((first.Status, "next"), (second.Status, second.Headers["link"]));
        Assert.Equal(first.Body.ToArray(), second.Body.ToArray());
    }

    [Fact]
    public async Task Other_windows_addresses_bodies_and_headers_are_other_questions()
    {
        var one = Question("https://x.test/1");
        await Api().AskAsync(one, default);
        await Api(window: 2).AskAsync(one, default);
        await Api().AskAsync(Question("https://x.test/1?page=2"), default);
        await Api().AskAsync(one with { Body = "a"u8.ToArray() }, default);
        await Api().AskAsync(one with { Body = "b"u8.ToArray() }, default);
        await Api().AskAsync(one with { Headers = new Dictionary<string, string> { ["soapaction"] = "a" } }, default);
        await Api().AskAsync(one with { Headers = new Dictionary<string, string> { ["soapaction"] = "b" } }, default);
        await Api().AskAsync(one with { Body = Encoding.UTF8.GetBytes("\nsoapaction: a") }, default);

        Assert.Equal(8, _asked);
    }

    [Fact]
    public async Task A_broken_answer_is_asked_again_and_never_kept()
    {
        _answers.Enqueue(Answer("{\"a\": "));
        _answers.Enqueue(Answer("<html>busy</html>"));
        var whole = await Api().AskAsync(Question("https://x.test/1"), default);
        Assert.Equal("{\"n\": 3}", Encoding.UTF8.GetString(whole.Body.Span));
        for (var i = 0; i < 8; i++)
        {
            _answers.Enqueue(Answer("<html>busy</html>"));
        }

        var broken = await Api().AskAsync(Question("https://x.test/2"), default);
        await Api().AskAsync(Question("https://x.test/2"), default);

        Assert.StartsWith("<html", Encoding.UTF8.GetString(broken.Body.Span), StringComparison.Ordinal);
        Assert.Equal(3 + 4 + 4, _asked);
    }

    [Theory]
    [InlineData(404)]
    [InlineData(500)]
    public async Task An_answer_that_is_no_success_is_not_kept(int status)
    {
        _answers.Enqueue(new ApiAnswer(status, "{}"u8.ToArray(), new Dictionary<string, string>()));
        await Api().AskAsync(Question("https://x.test/1"), default);

        await Api().AskAsync(Question("https://x.test/1"), default);

        Assert.Equal(2, _asked);
    }

    [Fact]
    public async Task What_is_very_large_is_asked_again_rather_than_kept()
    {
        for (var i = 0; i < 2; i++)
        {
            _answers.Enqueue(new ApiAnswer(200, Encoding.UTF8.GetBytes($"\"{new string('x', 9 << 20)}\""), new Dictionary<string, string>()));
        }

        await Api().AskAsync(Question("https://x.test/1"), default);
        await Api().AskAsync(Question("https://x.test/1"), default);

        Assert.Equal(2, _asked);
    }

    [Fact]
    public async Task No_secret_of_an_address_or_header_stands_in_the_memory()
    {
        await Api().AskAsync(Question("https://x.test/1?key=hunter2") with { Headers = new Dictionary<string, string> { ["key"] = "hunter3" }, Body = "hunter4"u8.ToArray() }, default);
        _state.Dispose();
        SqliteConnection.ClearAllPools();

        var bytes = Encoding.Latin1.GetString(await File.ReadAllBytesAsync(_folder.PathOf(FetchState.FileName)));
        Assert.Contains("{\"n\": 1}", bytes, StringComparison.Ordinal);
        Assert.DoesNotContain("hunter", bytes, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Answers_of_an_older_day_and_of_a_finished_window_are_forgotten()
    {
        await Api().AskAsync(Question("https://x.test/1"), default);
        _state.Answers.RemoveBefore(DateTimeOffset.UnixEpoch);
        await Api().AskAsync(Question("https://x.test/1"), default);
        Assert.Equal(1, _asked);
        _state.Answers.RemoveBefore(DateTimeOffset.UtcNow.AddHours(1));
        await Api().AskAsync(Question("https://x.test/1"), default);
        Assert.Equal(2, _asked);
        _state.Answers.RemoveOf(1);

        await Api().AskAsync(Question("https://x.test/1"), default);

        Assert.Equal(3, _asked);
    }

    private static ApiQuestion Question(string address) => new(new Uri(address));

    private static ApiAnswer Answer(string body) => new(200, Encoding.UTF8.GetBytes(body), new Dictionary<string, string>());

    private ResumingApi Api(long window = 1) => new(this, _state.Answers, window, TimeProvider.System);
}
