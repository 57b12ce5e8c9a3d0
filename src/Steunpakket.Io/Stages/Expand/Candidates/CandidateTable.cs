using System.Text.Json;
using Steunpakket.Core.Expansion;
using Steunpakket.Core.Running;
using Steunpakket.Core.Texts;
using Steunpakket.Io.Configuration;
using Steunpakket.Io.Passages;
using Steunpakket.Io.Running;
using Steunpakket.Io.Stages.Score;
using Steunpakket.Io.Words;

namespace Steunpakket.Io.Stages.Expand.Candidates;

/// <summary>Proposes context words out of a trained ensemble and writes them with their evidence.</summary>
internal static class CandidateTable
{
    private const string Version = "candidates-5";

    /// <summary>What decides the candidates beside the trained ensemble and the selected texts: changing it proposes anew and trains nothing.</summary>
    public static string OptionsHash(RunContext context) => ShortHash.Of(
    [
        Version,
        JsonSerializer.Serialize(context.Config.Expand.Candidates, JsonFormat.Settings),
        WordLists.BesideProgram.Hash(),
        context.GemeentenHash,
        context.Keywords.Hash.Value,
        JsonSerializer.Serialize(context.Config.Match, JsonFormat.Settings),
        .. ScoreStore.Lines(context).Select(line => $"line {line}"),
        $"general {context.Config.Score.General}",
        .. context.Keywords.NegativeSeeds.OrderBy(keyword => keyword.Key, StringComparer.Ordinal)
            .SelectMany(keyword => keyword.Value, (keyword, term) => $"not {keyword.Key}\t{term}"),
    ]);

    /// <summary>Writes <see cref="ExpandPaths.Candidates"/>, whole or not at all; the same bytes for any number of threads.</summary>
    /// <returns>How many were proposed.</returns>
    public static int Write(RunContext context, EmbeddingResult result, Fingerprint fingerprint, CancellationToken cancellationToken)
    {
        var options = context.Config.Expand.Candidates;
        var found = CandidateFinder.Find(Input(context, result), options, cancellationToken);
        Tell(context, found);
        var rows = WithPassages(context, found, options.Passages, cancellationToken);
        using var connection = context.Database.Connect();
        CandidateRows.Write(connection, Seen(context, rows, cancellationToken), new ExpandPaths(context.Workspace).Candidates, fingerprint);
        return rows.Count;
    }

    private static CandidateInput Input(RunContext context, EmbeddingResult result)
    {
        var (dutch, english) = WordLists.BesideProgram.Read();
        return new CandidateInput
        {
            Vocabulary = result.Vocabulary,
            Models = result.Models,
            Blocks = result.Blocks,
            Keywords = context.Keywords,
            Lines = ScoreStore.Lines(context),
            SeedGroups = [.. ScoreStore.Lines(context), context.Config.Score.General],
            NegativeSeeds = context.Keywords.NegativeSeeds,
            Known = new KnownWords(dutch.Words, english.Words, GemeenteWords.Of(context.Gemeenten, dutch)),
            Match = context.Config.Match.ToOptions(),
            Threads = context.Threads,
        };
    }

    private static List<(ExpansionCandidate Candidate, TermContext Context)> WithPassages(
        RunContext context, CandidateResult found, int passages, CancellationToken cancellationToken)
    {
        var terms = found.Candidates.Select(candidate => candidate.Term).Distinct().Order(StringComparer.Ordinal).ToList();
        var contexts = terms.Zip(new KeywordInContext(context, terms, passages).Find(cancellationToken)).ToDictionary(term => term.First, term => term.Second);
        return
        [
            .. found.Candidates.Select(candidate => (Candidate: Counted(candidate, contexts[candidate.Term]), Context: contexts[candidate.Term]))
                .Where(row => row.Candidate.Kind != CandidateKind.WordPair || row.Candidate.Documents >= found.Floor.Documents),
        ];
    }

    private static IEnumerable<(ExpansionCandidate Candidate, IReadOnlyList<PagePassage> Passages)> Seen(
        RunContext context, List<(ExpansionCandidate Candidate, TermContext Context)> rows, CancellationToken cancellationToken)
    {
        var seen = new PassageGuard(context).Show([.. rows.SelectMany(row => row.Context.Passages).Distinct()], cancellationToken);
        if (seen.Unshown > 0)
        {
            context.Log.Warning("{Count} passages are not shown: their words cannot be seen on the page, or the page could not be looked at", seen.Unshown);
        }

        return rows.Select(row => (row.Candidate, seen.Of(row.Context.Passages)));
    }

    // The corpus does not know in how many documents a pair stands; the texts do.
    private static ExpansionCandidate Counted(ExpansionCandidate candidate, TermContext context) =>
        candidate.Kind == CandidateKind.WordPair ? candidate with { Documents = context.Documents } : candidate;

    private static void Tell(RunContext context, CandidateResult found)
    {
        context.Log.Information(
            "Words are proposed from {Count} occurrences in {Documents} documents on", found.Floor.Count, found.Floor.Documents);
        if (found.WithoutVector.Count > 0)
        {
            context.Log.Information("These forms are too rare for a vector, and nothing is looked for near them: {Forms}", found.WithoutVector);
        }

        if (found.WithoutSeed.Count > 0)
        {
            context.Log.Warning("No keyword of these lines has a vector, so nothing is proposed for them: {Lines}", found.WithoutSeed);
        }

        if (!WordLists.BesideProgram.Exist)
        {
            context.Log.Warning("The word lists are not beside the program, so no word is marked as unknown or English");
        }
    }
}
