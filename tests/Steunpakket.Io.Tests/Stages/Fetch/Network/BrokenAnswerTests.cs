using System.Text;
using Steunpakket.Io.Http;
using Steunpakket.Io.Stages.Fetch.Asking;
using Steunpakket.Io.Stages.Fetch.State;
using Xunit;

namespace Steunpakket.Io.Tests.Stages.Fetch.Network;

/// <summary>Answers with status 200 of which a part is missing.</summary>
public sealed class BrokenAnswerTests : IDisposable
{
    private static readonly ApiQuestion Question = new(new Uri("https://api.example.nl/list"));

    private readonly TemporaryFolder _folder = new();
    private int _asked;

    [Theory]
    [InlineData(3)]
    [InlineData(1)] // how often after a time-out, where a smaller question is the better answer; half an answer comes fast
    [InlineData(0)]
    public async Task Half_an_answer_is_asked_for_again_three_times_whatever_the_question_allows_after_a_time_out(int retries)
    {
        Assert.Equal("[1,2]", await AskAsync(Question with { Retries = retries }, broken: 3));
        Assert.Equal(4, _asked);
    }

    [Fact]
    public async Task What_stays_broken_is_given_as_it_is_and_not_remembered()
    {
        Assert.Equal("[1,", await AskAsync(Question, broken: 4));
        Assert.Equal("[1,2]", await AskAsync(Question, broken: 4));
        Assert.Equal(5, _asked);
    }

    public void Dispose() => _folder.Dispose();

    private async Task<string> AskAsync(ApiQuestion question, int broken)
    {
        using var state = FetchState.Open(_folder.Root);
        var api = new ResumingApi(new Answers(() => _asked++ < broken ? "[1," : "[1,2]"), state.Answers, window: 1, TimeProvider.System);
        return Encoding.UTF8.GetString((await api.AskAsync(question, CancellationToken.None)).Body.Span);
    }

    private sealed class Answers(Func<string> next) : IApi
    {
        public Task<ApiAnswer> AskAsync(ApiQuestion question, CancellationToken cancellationToken) =>
            Task.FromResult(new ApiAnswer(200, Encoding.UTF8.GetBytes(next()), new Dictionary<string, string>()));
    }
}
