using Steunpakket.Benchmarks;
using Steunpakket.Benchmarks.Embed;
using Steunpakket.Benchmarks.Extract;

// A benchmark says whether its results were right; its times never decide the exit code.
Dictionary<string, Func<string[], bool>> benchmarks = new(StringComparer.Ordinal)
{
    ["compare"] = CompareBenchmark.Run,
    ["compare-load"] = CompareLoadBenchmark.Run,
    ["embed"] = EmbedBenchmark.Run,
    ["embed-train"] = EmbedTraining.Run,
    ["expand"] = ExpandBenchmark.Run,
    ["expand-run"] = ExpandMeasurement.Run,
    ["extract"] = ExtractBenchmark.Run,
    ["extract-f1"] = TextQualityBenchmark.Run,
    ["extract-isolated"] = IsolationBenchmark.Run,
    ["families"] = FamiliesBenchmark.Run,
    ["judge"] = JudgeBenchmark.Run,
    ["fuzz"] = FuzzBenchmark.Run,
    ["match"] = MatchBenchmark.Run,
    ["nation"] = NationBenchmark.Run,
    ["nation-stages"] = NationStagesBenchmark.Run,
    ["nation-truth"] = NationTruthBenchmark.Run,
    ["ocr"] = OcrBenchmark.Run,
    ["quality"] = QualityBenchmark.Run,
    ["run"] = RunBenchmark.Run,
    ["sights"] = SightsBenchmark.Run,
};

if (args is [var name, .. var rest] && benchmarks.TryGetValue(name, out var run))
{
    return run(rest) ? 0 : 1;
}

Console.Error.WriteLine($"usage: Steunpakket.Benchmarks {string.Join('|', benchmarks.Keys)} [arguments]; README.md says which");
return 2;
