using Steunpakket.Core.Comparison;
using Steunpakket.Core.Scoring;
using Steunpakket.Core.Scoring.Drift;
using Xunit;

namespace Steunpakket.Core.Tests.Scoring.Drift;

public sealed class DriftAccumulatorTests
{
    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    public void Compares_the_norms_that_the_scorer_gives_under_either_model(int seed)
    {
        var corpus = new RandomCorpus(seed);
        var old = ScoringModel.Fit(corpus.Terms, [.. corpus.Documents.Take(20)], new(), "0000");
        var @new = ScoringModel.Fit(corpus.Terms, corpus.Documents, new(), "0000");
        var (before, after) = (corpus.Documents.Select(new DocumentScorer(old).Score).ToArray(), corpus.Documents.Select(new DocumentScorer(@new).Score).ToArray());
        var (whole, half) = (new DriftAccumulator(old, @new), new DriftAccumulator(old, @new));
        foreach (var (document, i) in corpus.Documents.Select((document, i) => (document, i)))
        {
            (i % 2 == 0 ? whole : half).Add(document);
        }

        whole.Merge(half);

        var lines = whole.ToLines(CutRule.Gt);
        Assert.Equal([.. old.Weights.Lines, "algemeen"], lines.Select(line => line.New.Line));
        for (var k = 0; k < lines.Count - 1; k++)
        {
            Assert.Equal(LineDrift.Of((lines[k].Old, lines[k].New), before.Zip(after, (a, b) => (a.Lines[k].Norm, b.Lines[k].Norm)), CutRule.Gt), lines[k]);
        }

        Assert.Equal(LineDrift.Of((lines[^1].Old, lines[^1].New), before.Zip(after, (a, b) => (a.General.Norm, b.General.Norm)), CutRule.Gt), lines[^1]);
    }

    [Fact]
    public void Models_of_different_lines_are_refused() =>
        Assert.Throws<ArgumentException>(() => new DriftAccumulator(Example.Fit(new()), Example.Fit(new() { OutsideActionLines = ["algemeen"] })));
}
