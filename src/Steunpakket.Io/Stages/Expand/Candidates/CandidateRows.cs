using System.Globalization;
using Steunpakket.Core.Expansion;
using Steunpakket.Core.Running;
using Steunpakket.Core.Texts;
using Steunpakket.Io.Storage;
using Steunpakket.Io.Storage.DuckDb;

namespace Steunpakket.Io.Stages.Expand.Candidates;

/// <summary>Writes the table of <see cref="Tables.Candidates"/>.</summary>
internal static class CandidateRows
{
    private const string Table = "expand_candidates";
    private const string Separator = "; ";

    private static readonly Dictionary<CandidateKind, string> Kinds = new()
    {
        [CandidateKind.Neighbour] = "buurwoord",
        [CandidateKind.Compound] = "samenstelling",
        [CandidateKind.WordPair] = "woordpaar",
    };

    private static readonly Dictionary<CandidateMark, string> Marks = new()
    {
        [CandidateMark.GemeenteName] = "gemeentenaam",
        [CandidateMark.ProperName] = "eigennaam",
        [CandidateMark.UnknownWord] = "onbekend",
        [CandidateMark.English] = "engels",
        [CandidateMark.HoldsKeyword] = "bevat zoekwoord",
    };

    public static void Write(
        DuckDbConnection connection, IEnumerable<(ExpansionCandidate Candidate, IReadOnlyList<PagePassage> Passages)> rows, string path, Fingerprint fingerprint)
    {
        Tables.Candidates.CreateTemporary(connection, Table);
        var written = 0;
        using (var appender = connection.Append(Table))
        {
            foreach (var (candidate, passages) in rows)
            {
                Append(appender, candidate, passages);
                written++;
            }

            appender.Close();
        }

        var metadata = new PartitionMetadata(fingerprint, string.Create(CultureInfo.InvariantCulture, $"kept={written}"));
        ParquetFile.Write(connection, $"SELECT {Tables.Candidates.SelectList} FROM {Sql.Name(Table)} ORDER BY {Tables.Candidates.OrderList}", path, metadata);
    }

    private static void Append(DuckDbAppender row, ExpansionCandidate candidate, IReadOnlyList<PagePassage> passages)
    {
        row.Add(candidate.Line).Add(candidate.Term).Add(Kinds[candidate.Kind])
            .Add(candidate.Seeds.Count > 0 ? candidate.Seeds[0].Seed : string.Empty)
            .Add(Cosines(candidate.Seeds)).Add(Cosines(candidate.Nearest))
            .Add((double?)candidate.Cosine).Add((double?)candidate.LineCosine).Add((double?)candidate.Agreement)
            .Add((long?)candidate.Count).Add((long?)candidate.Documents).Add(candidate.LogLikelihood)
            .Add(string.Join(Separator, candidate.Conflicts)).Add(string.Join(Separator, candidate.Inflections))
            .Add(string.Join(Separator, candidate.Marks.Select(mark => Marks[mark])))
            .Add(string.Join('\n', passages))
            .EndRow();
    }

    private static string Cosines(IEnumerable<SeedCosine> seeds) =>
        string.Join(Separator, seeds.Select(seed => string.Create(CultureInfo.InvariantCulture, $"{seed.Seed} {seed.Cosine:F3}")));
}
