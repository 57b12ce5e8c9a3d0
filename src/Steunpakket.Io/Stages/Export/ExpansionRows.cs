using System.Globalization;
using Steunpakket.Core.Keywords;
using Steunpakket.Core.Reviewing;
using Steunpakket.Core.Running;
using Steunpakket.Io.Storage;
using Steunpakket.Io.Storage.DuckDb;

namespace Steunpakket.Io.Stages.Export;

/// <summary>Table <c>uitbreidingswoorden</c>: every context word that is proposed or was decided about, by line of action.</summary>
/// <remarks><c>besluit</c> is ja, nee or twijfel; null where nobody has looked. A word that is proposed no longer has a decision and no evidence.</remarks>
internal static class ExpansionRows
{
    internal const string Table = "reviewed_words";

    /// <summary>Writes the decisions of the keyword lists.</summary>
    public static void Write(DuckDbConnection connection, IReadOnlyList<ExpansionLine> reviewed)
    {
        connection.Execute($"""
            CREATE OR REPLACE TEMP TABLE {Table}
            (actielijn VARCHAR, vorm VARCHAR, seed VARCHAR, cosinus DOUBLE, besluit VARCHAR, beoordelaar VARCHAR, datum DATE, opmerking VARCHAR)
            """);
        using var rows = connection.Append(Table);
        foreach (var (key, line) in ReviewedWords.ByKey(reviewed))
        {
            rows.Add(key.Line).Add(key.Form).Add(Filled(line.Seed)).Add(line.Cosine)
                .Add(DecisionWords.Of(line.Status)).Add(Filled(line.Reviewer)).Add(line.ReviewedOn).Add(Filled(line.Remark))
                .EndRow();
        }

        rows.Close();
    }

    /// <param name="candidates">File of the proposals; it may be absent.</param>
    public static string Query(string candidates) => $"""
        SELECT coalesce(p.actielijn, r.actielijn) AS actielijn, CASE WHEN p.term IS NULL THEN r.seed ELSE p.seed END AS seed,
            coalesce(p.term, r.vorm) AS term, CASE WHEN p.term IS NULL THEN r.cosinus ELSE p.cosinus END AS cosinus,
            p.stabiliteit, p.documenten, p.kwic, p.bron, p.zoekwoorden, p.dichtstbij, p.lijn_cosinus, p.aantal, p.llr,
            p.conflicten, p.vormen, p.markeringen, r.besluit, r.beoordelaar, r.datum, r.opmerking
        FROM {Proposals(candidates)} p FULL JOIN {Table} r ON r.actielijn = p.actielijn AND r.vorm = p.term
        ORDER BY 1, 3
        """;

    /// <summary>Of all that the rows say.</summary>
    public static string Hash(IReadOnlyList<ExpansionLine> reviewed) => ShortHash.Of(ReviewedWords.ByKey(reviewed)
        .OrderBy(word => word.Key.Line, StringComparer.Ordinal).ThenBy(word => word.Key.Form, StringComparer.Ordinal)
        .SelectMany(word => Facts(word.Key, word.Value)));

    private static IEnumerable<string> Facts(ReviewKey key, ExpansionLine line) =>
    [
        key.Line, key.Form, line.Seed, line.Cosine?.ToString("R", CultureInfo.InvariantCulture) ?? "", DecisionWords.Of(line.Status),
        line.Reviewer, line.ReviewedOn?.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture) ?? "", line.Remark,
    ];

    private static string Proposals(string candidates)
    {
        if (File.Exists(candidates))
        {
            return Sql.Parquet(candidates);
        }

        var columns = Tables.Candidates.Columns.Select(column => $"NULL::{column.Kind.ToString().ToUpperInvariant()} AS {Sql.Name(column.Name)}");
        return $"(SELECT {string.Join(", ", columns)} WHERE false)";
    }

    private static string? Filled(string text) => text.Length > 0 ? text : null;
}
