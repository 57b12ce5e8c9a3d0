using Steunpakket.Core.Reviewing;
using Steunpakket.Io.Storage;
using Steunpakket.Io.Storage.DuckDb;

namespace Steunpakket.Io.Review;

/// <summary>Reads what expand proposes.</summary>
internal static class ProposedWords
{
    /// <summary>The rows of the file in its order; none when there is no file, because expand has not run.</summary>
    public static IReadOnlyList<ProposedWord> Read(DuckDbConnection connection, string path)
    {
        var found = new List<ProposedWord>();
        if (!File.Exists(path))
        {
            return found;
        }

        using var rows = connection.Query($"SELECT {Tables.Candidates.SelectList} FROM {Sql.Parquet(path)}");
        while (rows.Read())
        {
            found.Add(Word(rows));
        }

        return found;
    }

    /// <summary>Their keys alone, which is all that telling what is open takes.</summary>
    public static IReadOnlyList<ReviewKey> Keys(DuckDbConnection connection, string path)
    {
        var found = new List<ReviewKey>();
        if (!File.Exists(path))
        {
            return found;
        }

        using var rows = connection.Query($"SELECT actielijn, term FROM {Sql.Parquet(path)}");
        while (rows.Read())
        {
            found.Add(ReviewKey.Of(rows.Text(0), rows.Text(1)));
        }

        return found;
    }

    private static ProposedWord Word(DuckDbReader rows)
    {
        var columns = Enumerable.Range(0, rows.ColumnCount).ToDictionary(rows.ColumnName, StringComparer.Ordinal);
        string Text(string name) => rows.TextOrNull(columns[name]) ?? "";
        return new ProposedWord(ReviewKey.Of(Text("actielijn"), Text("term")))
        {
            Source = Text("bron"),
            Seed = Text("seed"),
            Seeds = Text("zoekwoorden"),
            Nearest = Text("dichtstbij"),
            Cosine = rows.DoubleOrNull(columns["cosinus"]),
            LineCosine = rows.DoubleOrNull(columns["lijn_cosinus"]),
            Agreement = rows.DoubleOrNull(columns["stabiliteit"]),
            Count = rows.Int64OrNull(columns["aantal"]),
            Documents = rows.Int64OrNull(columns["documenten"]),
            LogLikelihood = rows.DoubleOrNull(columns["llr"]),
            Conflicts = Text("conflicten"),
            Forms = Text("vormen").Split("; ", StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries),
            Marks = Text("markeringen"),
            Passages = Text("kwic").Split('\n', StringSplitOptions.RemoveEmptyEntries),
        };
    }
}
