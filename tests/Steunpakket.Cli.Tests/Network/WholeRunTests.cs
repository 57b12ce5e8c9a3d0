using Steunpakket.Replay.Faults;
using Steunpakket.Replay.Simulation;
using Xunit;

namespace Steunpakket.Cli.Tests.Network;

/// <summary>One run over a whole small nation whose servers fail at two in a hundred addresses, against what is true of the nation.</summary>
public sealed class WholeRunTests(TwoRuns runs) : IClassFixture<TwoRuns>
{
    private readonly Country _country = runs.Country;

    [Fact]
    public void It_ends_with_1_and_names_what_failed()
    {
        Assert.Equal(1, runs.First.ExitCode);
        Assert.Contains(" failed.", runs.First.Output + runs.First.Errors, StringComparison.Ordinal);
        Assert.True(runs.Asked.Faults.Count >= 5, $"only {string.Join(", ", runs.Asked.Faults)} went wrong: that proves little");
    }

    [Fact]
    public void Every_document_of_the_nation_has_an_outcome()
    {
        var outcomes = _country.Tables.Outcomes;

        Assert.Empty(_country.Documents().Select(document => document.Id.Value).Except(outcomes.Keys));
    }

    [Fact]
    public void Confidential_documents_are_dropped_and_were_never_asked_for()
    {
        var outcomes = _country.Tables.Outcomes;
        var confidential = _country.Documents().Where(document => document.Confidential).Select(document => document.Id.Value).ToList();

        Assert.NotEmpty(confidential);
        Assert.All(confidential, id => Assert.Equal(["dropped confidential"], outcomes[id]));
        Assert.DoesNotContain(confidential, runs.DocumentsAsked.Contains);
    }

    [Fact]
    public void What_can_be_had_is_had_and_what_cannot_failed_by_name_or_came_from_elsewhere()
    {
        var (outcomes, had) = (_country.Tables.Outcomes, _country.Tables.Documents);
        var (whole, broken) = (new List<NationDocument>(), new List<NationDocument>());
        foreach (var document in _country.Documents().Where(document => !document.Confidential && document.BytesAtSupplier))
        {
            var fault = _country.Server.Faults.Plan.Permanent(document.Id.Value, document.Format == DocumentFormat.Pdf);
            (fault is Fault.None or Fault.SlowDrip ? whole : broken).Add(document);
        }

        var failed = broken.Where(document => !had.ContainsKey(document.Id.Value)).ToList();

        Assert.True(failed.Count >= 3 && failed.Count < broken.Count, $"{failed.Count} of {broken.Count} broken ones failed: that proves little");
        Assert.Empty(whole.Where(document => !had.ContainsKey(document.Id.Value)).Select(document => document.Id.Value));
        Assert.All(failed, document => Assert.Contains(outcomes[document.Id.Value], outcome => outcome.StartsWith("failed ", StringComparison.Ordinal)));
        Assert.All(failed, document => Assert.False(document.InOri && document.TextAtAggregators, $"{document.Id}: ORI has its text"));
        Assert.All(broken.Except(failed), document => Assert.Contains(had[document.Id.Value].Source, (string[])["ori", "openbesluitvorming"]));
    }

    [Fact]
    public void Text_that_stands_in_for_a_document_says_who_wrote_it()
    {
        var had = _country.Tables.Documents;
        var onlyText = _country.Documents().Where(document => document.OnlyAtAggregators && !document.BytesAtSupplier && !document.BytesAtOri).ToList();

        Assert.NotEmpty(onlyText);
        Assert.All(onlyText, document => Assert.Matches(@"\btext_by_(ori|openbesluitvorming)\b", had[document.Id.Value].Flags));
    }

    [Fact]
    public void The_sums_agree()
    {
        const string Sums = "sum(vermeld), sum(opgehaald), sum(tekst), sum(needs_ocr), sum(mislukt), sum(overgeslagen)";
        var tables = _country.Tables;
        var unequal = tables.Rows("SELECT * FROM out/dekking.csv WHERE vermeld <> tekst + needs_ocr + mislukt + overgeslagen OR opgehaald > vermeld");
        var kept = tables.Rows("SELECT count(DISTINCT document_id) FROM outcomes/fetch WHERE outcome = 'kept'")[0][0];
        var documents = tables.Rows("SELECT count(*), count(DISTINCT document_id) FROM documents")[0];
        var coverage = tables.Rows($"SELECT {Sums} FROM out/dekking.csv")[0];

        Assert.Empty(unequal);
        Assert.Equal([kept, kept], documents);
        Assert.Equal(kept, coverage[1]);
    }

    [Fact]
    public void No_window_is_left_unanswered()
    {
        Assert.Empty(_country.Tables.Rows("SELECT source, \"window\", reason, detail FROM windows WHERE outcome <> 'complete'"));
    }

    [Fact]
    public void No_document_was_sent_twice() => Assert.Empty(runs.Asked.ServedMoreThanOnce);

    [Fact]
    public void A_second_run_asks_less_than_two_in_a_hundred_downloads_nothing_again_and_changes_no_byte()
    {
        var share = runs.AskedAgain.Total / (double)runs.Asked.Total;

        Assert.True(share < 0.02, $"the second run made {runs.AskedAgain.Total} requests, {share:P2} of the first run's {runs.Asked.Total}");
        Assert.Equal(0, runs.AskedAgain.DocumentsServed);
        Assert.Equal(runs.AfterFirst, FinalTables.Of(_country.Workspace));
        Assert.Equal(1, runs.Second.ExitCode);
    }
}
