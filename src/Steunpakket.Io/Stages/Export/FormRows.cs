using Steunpakket.Core.Keywords;
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
        foreach (var form in keywords.Forms)
        {
            foreach (var group in form.Groups)
            {
                var origins = form.Origins.Where(line => line.Group == group).ToList();
                rows.Add(HitKinds.Keyword).Add(group).Add(form.Label)
                    .Add(Joined(origins.Select(line => line.Term)))
                    .Add(Joined(origins.Select(line => line.List)))
                    .Add(Joined(origins.Select(line => line.Provenance)))
                    .EndRow();
            }
        }

        foreach (var form in keywords.Expansions)
        {
            foreach (var group in form.Groups)
            {
                rows.Add(HitKinds.Expansion).Add(group).Add(form.Form).Add(form.Form).Add("uitbreiding").Add("uitbreiding").EndRow();
            }
        }

        rows.Close();
    }

    private static string Joined(IEnumerable<string> values) => string.Join("; ", values.Distinct(StringComparer.Ordinal));
}
