using Steunpakket.Core.Keywords;
using Steunpakket.Core.Running;
using Steunpakket.Io.Stages.Select;
using Steunpakket.Io.Storage.DuckDb;

namespace Steunpakket.Io.Stages.Export;

/// <summary>Every configured form, by the group it counts in, with the line a person wrote.</summary>
internal static class FormRows
{
    internal const string Table = "forms";

    public static void Write(DuckDbConnection connection, KeywordSet keywords)
    {
        connection.Execute($"CREATE OR REPLACE TEMP TABLE {Table} (kind VARCHAR, groep VARCHAR, term VARCHAR, regel VARCHAR, lijst VARCHAR, herkomst VARCHAR)");
        using var rows = connection.Append(Table);
        foreach (var row in All(keywords))
        {
            foreach (var cell in row)
            {
                rows.Add(cell);
            }

            rows.EndRow();
        }

        rows.Close();
    }

    /// <summary>Of all that the rows say: the lines behind a form can change while the form, and so the hits, stay the same.</summary>
    public static string Hash(KeywordSet keywords) => ShortHash.Of(All(keywords).SelectMany(row => row));

    private static IEnumerable<string[]> All(KeywordSet keywords)
    {
        foreach (var (form, group) in keywords.Forms.SelectMany(form => form.Groups, (form, group) => (form, group)))
        {
            var origins = form.Origins.Where(line => line.Group == group).ToList();
            yield return
            [
                HitKinds.Keyword, group, form.Label, Joined(origins.Select(line => line.Term)),
                Joined(origins.Select(line => line.List)), Joined(origins.Select(line => line.Provenance)),
            ];
        }

        foreach (var (form, group) in keywords.Expansions.SelectMany(word => word.Groups, (word, group) => (word.Form, group)))
        {
            yield return [HitKinds.Expansion, group, form, form, "uitbreiding", "uitbreiding"];
        }
    }

    private static string Joined(IEnumerable<string> values) => string.Join("; ", values.Distinct(StringComparer.Ordinal));
}
