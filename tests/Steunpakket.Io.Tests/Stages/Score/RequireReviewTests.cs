using Steunpakket.Core.Running;
using Steunpakket.Io.Tests.Review;
using Steunpakket.Io.Tests.Running;
using Xunit;

namespace Steunpakket.Io.Tests.Stages.Score;

public sealed class RequireReviewTests : IDisposable
{
    private readonly TestRun _run = new() { Also = context => context with { RequireReview = true } };

    public RequireReviewTests() => _run.Add("a", "Katwijk", "2021-03-31", "sport voor de jeugd, voetbal");

    public void Dispose() => _run.Dispose();

    [Fact]
    public async Task Proposals_without_a_decision_hold_score_up_before_it_writes()
    {
        await _run.RunUntilAsync("select");
        _run.Propose([.. "abcdefg".Select(letter => new Proposal("actielijn_1", $"woord{letter}")), new Proposal("algemeen", "voetbal")]);

        var refused = await Assert.ThrowsAsync<SettingsException>(() => _run.RunAsync("score"));

        Assert.Contains("8 proposed word(s) have no decision yet: actielijn_1 7 (woorda, woordb, woordc, woordd, woorde …); algemeen 1 (voetbal)", refused.Message, StringComparison.Ordinal);
        Assert.Contains("keywords review export", refused.Message, StringComparison.Ordinal);
        Assert.Empty(_run.Bytes("scores"));
    }

    [Fact]
    public async Task With_a_decision_about_every_word_it_scores()
    {
        _run.Files.Write("lijsten/uitbreiding.csv", "term,actielijn,status\nvoetbal,actielijn_1,accepted\njudo,actielijn_1,rejected\n");
        await _run.RunUntilAsync("select");
        _run.Propose(new Proposal("actielijn_1", "voetbal"), new Proposal("actielijn_1", "judo"));

        Assert.NotEqual(0, (await _run.RunAsync("score")).Made);
    }

    [Fact]
    public async Task A_decision_for_one_line_is_none_for_another()
    {
        _run.Files.Write("lijsten/uitbreiding.csv", "term,actielijn,status\nvoetbal,actielijn_1,accepted\n");
        await _run.RunUntilAsync("select");
        _run.Propose(new Proposal("algemeen", "voetbal"));

        await Assert.ThrowsAsync<SettingsException>(() => _run.RunAsync("score"));
    }

    [Fact]
    public async Task An_undecided_line_holds_score_up_without_any_proposal()
    {
        _run.Files.Write("lijsten/uitbreiding.csv", "term,actielijn,status\nvoetbal,actielijn_1,undecided\n");
        await _run.RunUntilAsync("select");

        await Assert.ThrowsAsync<SettingsException>(() => _run.RunAsync("score"));
    }

    [Fact]
    public async Task A_proposal_that_the_lists_ask_about_no_more_is_passed_over()
    {
        await _run.RunUntilAsync("select");
        _run.Propose(new Proposal("actielijn_1", "sport"), new Proposal("weg", "voetbal"));

        Assert.NotEqual(0, (await _run.RunAsync("score")).Made);
    }

    [Fact]
    public async Task Unasked_it_scores_whatever_is_open()
    {
        _run.Also = context => context;
        await _run.RunUntilAsync("select");
        _run.Propose(new Proposal("actielijn_1", "voetbal"));

        Assert.NotEqual(0, (await _run.RunAsync("score")).Made);
    }
}
