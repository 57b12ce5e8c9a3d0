using System.Diagnostics;
using System.Globalization;
using System.Text;
using Steunpakket.Core.Comparison;
using Steunpakket.Core.Comparison.Cube;
using Steunpakket.Core.Comparison.Influence;
using Steunpakket.Core.Comparison.Sensitivity;
using Steunpakket.Core.Documents;
using Steunpakket.Core.Gemeenten;
using Steunpakket.Core.Scoring;
using Steunpakket.Core.Statistics;
using CompareOptions = Steunpakket.Core.Comparison.CompareOptions;

namespace Steunpakket.Benchmarks;

/// <summary>All ways of comparing years over a made-up nation in memory; a sample of the results is held against plain recomputation.</summary>
internal static class CompareBenchmark
{
    private const int Gemeenten = 350;
    private const int TermsADocument = 10;
    private const int Sampled = 6;

    private static readonly DateWindow Data = new(new(2019, 1, 1), new(2021, 9, 30));
    private static readonly CompareOptions Options = new();

    /// <param name="arguments">Documents, terms, threads; default 500,000, 1,500 and 2.</param>
    public static bool Run(string[] arguments)
    {
        int Argument(int place, int otherwise) => arguments.Length > place ? int.Parse(arguments[place], CultureInfo.InvariantCulture) : otherwise;
        var (documents, terms) = (Argument(0, 500_000), Argument(1, 1_500));
        var parallel = new ParallelOptions { MaxDegreeOfParallelism = Argument(2, 2) };
        var nation = Timed("making the nation", () => Nation.Make(documents, terms));
        var before = GC.GetTotalMemory(forceFullCollection: true);
        var cube = Timed("the cube", nation.Cube);
        Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"the cube takes {(GC.GetTotalMemory(forceFullCollection: true) - before) / 1e6:F0} MB"));
        var comparison = Timed("10 variants", () => new CorpusComparison(cube, nation.Model, Options, Data.Until));
        var cells = Timed("the multiverse", () => comparison.Sensitivity(null, new Dictionary<(string, string), double>(), parallel));
        var influences = Timed("leaving out each term", () => comparison.Influence(parallel));
        Console.WriteLine(string.Create(
            CultureInfo.InvariantCulture, $"{cells.Count} cells, {influences.Count} terms left out, {Process.GetCurrentProcess().PeakWorkingSet64 / 1e6:F0} MB at most"));
        return HoldsStudy(comparison, cells) & HoldsInfluences(nation, cube, comparison, influences);
    }

    private static T Timed<T>(string what, Func<T> work)
    {
        var watch = Stopwatch.StartNew();
        var before = Environment.CpuUsage.TotalTime;
        var made = work();
        Console.WriteLine(string.Create(
            CultureInfo.InvariantCulture, $"{what}: {watch.Elapsed.TotalSeconds:F1} s, {(Environment.CpuUsage.TotalTime - before).TotalSeconds:F1} s of processors"));
        return made;
    }

    private static bool HoldsStudy(CorpusComparison comparison, IReadOnlyList<SensitivityRow> cells)
    {
        var study = new SensitivityCell("alle", "study", CutRule.Gt, CountUnit.Meetings, TieRule.Exact);
        var right = comparison.Study.Rows.All(row => cells.Single(cell => cell.Cell == study && (cell.BaseYear, cell.Line) == (row.BaseYear, row.Line)).Counts == row.Counts);
        Console.WriteLine(right ? "the multiverse holds the study" : "THE MULTIVERSE DIFFERS FROM THE STUDY");
        return right;
    }

    private static bool HoldsInfluences(Nation nation, CorpusCube cube, CorpusComparison comparison, IReadOnlyList<TermInfluence> influences)
    {
        var wrong = 0;
        foreach (var influence in influences.Where((_, i) => i % Math.Max(1, influences.Count / Sampled) == 0))
        {
            var plain = nation.LeaveOut(cube, influence);
            var row = comparison.Study.Rows.Single(row => row.BaseYear == 2020 && row.Line == influence.Line);
            wrong += plain.Relevant == influence.RelevantWithout && plain.Tau == influence.KendallTau && row.Counts == influence.Verdicts[0].With.Counts ? 0 : 1;
        }

        Console.WriteLine($"{wrong} of some {Sampled} terms differ from counting without them");
        return wrong == 0;
    }

    /// <summary>Documents with few words that are everywhere and many that are rare, as in council texts.</summary>
    private sealed class Nation(ScoringModel model, DocumentTerms[] documents, (int Gemeente, DateOnly Day)[] places)
    {
        public ScoringModel Model => model;

        private static GemeenteTable Table => new(Enumerable.Range(0, Gemeenten)
            .Select(i => new Gemeente(Code(i), $"{i}", [], "", null, null, [])));

        public static Nation Make(int count, int terms)
        {
            var random = new Random(1);
            var list = new TermList(Enumerable.Range(0, terms).Select(i => new Term($"t{i:D5}", [$"actielijn_{1 + (i % 3)}"])));
            var places = new (int Gemeente, DateOnly Day)[count];
            var documents = new DocumentTerms[count];
            for (var i = 0; i < count; i++)
            {
                places[i] = (i * Gemeenten / count, Data.Since.AddDays(random.Next(Data.Days)));
                documents[i] = new(DocumentId.Parse($"folder/{Code(places[i].Gemeente)}/{i:D7}"), 1000, Draw(random, terms));
            }

            return new(ScoringModel.Fit(list, documents, new(), "0000"), documents, places);
        }

        public CorpusCube Cube()
        {
            var gemeenten = new CubeGemeenten(Table, Data);
            var available = new Availability(gemeenten);
            var builder = new CubeBuilder(gemeenten, model.Weights.Lines.Count);
            var scorer = new DocumentScorer(model);
            for (var i = 0; i < documents.Length; i++)
            {
                var (gemeente, day) = places[i];
                builder.AddDocument(Encoding.UTF8.GetBytes(documents[i].Id.Value), gemeente, builder.Families, (day, day));
                scorer.Score(documents[i]).Lines.ToList().ForEach(line => builder.AddNorm(line.Norm.Value));
                builder.AddMeeting(i, day);
                documents[i].Terms.ToList().ForEach(term => builder.AddTerm(i, term.Term, term.Count));
                available.Add(gemeente, day, (1, 1, 1));
            }

            return new(available, [builder], model.Weights.Terms, model.Weights.Lines);
        }

        /// <summary>Scores every document without a term, cuts and ranks anew.</summary>
        public (int Relevant, double? Tau) LeaveOut(CorpusCube cube, TermInfluence left)
        {
            var (line, term) = (model.Weights.Lines.ToList().IndexOf(left.Line), model.Weights.Terms.IndexOf(left.Term.Form));
            var scorer = new DocumentScorer(model);
            double Without(int i) => scorer.Score(new(documents[i].Id, 1000, [.. documents[i].Terms.Where(count => count.Term != term)])).Lines[line].Norm.Value;
            double[] scores = [.. Enumerable.Range(0, documents.Length).Select(Without)];
            var cut = RelevanceCut.Of(left.Line, scores.Select(score => new ActionLineScore(score)), Options.Cut);
            int[] ranked = [.. Enumerable.Range(0, documents.Length).Where(i => cube.Norm(i, line) > 0)];
            return (scores.Count(score => cut.Keeps(new(score))), KendallTau.Of([.. ranked.Select(i => cube.Norm(i, line))], [.. ranked.Select(i => scores[i])]));
        }

        private static GemeenteCode Code(int number) => new($"GM{number + 1:D4}");

        private static TermCount[] Draw(Random random, int terms) =>
        [
            .. Enumerable.Range(0, TermsADocument).Select(_ => (int)(terms * Math.Pow(random.NextDouble(), 4))).Distinct().Order()
                .Select(term => new TermCount(term, 1 + (int)(4 * Math.Pow(random.NextDouble(), 3)))),
        ];
    }
}
