using Steunpakket.Core.Running;
using Steunpakket.Io.Storage;
using Steunpakket.Io.Storage.DuckDb;

namespace Steunpakket.Io.Tests.Review;

/// <summary>One row of a candidates file for tests.</summary>
internal sealed record Proposal(string Line, string Term, double Cosine = 0.5)
{
    public string Seed { get; init; } = "sport";

    public string Forms { get; init; } = "";

    public string Passages { get; init; } = "Katwijk, 2021-03-04, d/1 p. 3: links [woord] rechts";

    /// <summary>Writes a file as expand does.</summary>
    public static void Write(DuckDbDatabase database, string path, IEnumerable<Proposal> proposals)
    {
        var all = proposals.ToList();
        using var connection = database.Connect();
        Tables.Candidates.CreateTemporary(connection, "candidates");
        using (var rows = connection.Append("candidates"))
        {
            foreach (var one in all)
            {
                rows.Add(one.Line).Add(one.Term).Add("buurwoord").Add(one.Seed).Add($"{one.Seed} 0.7").Add($"{one.Seed} 0.7; jeugd 0.6")
                    .Add(one.Cosine).Add(one.Cosine / 2).Add(2.0 / 3).Add(120L).Add(33L)
                    .Add(45.678).Add("").Add(one.Forms).Add("onbekend").Add(one.Passages)
                    .EndRow();
            }

            rows.Close();
        }

        ParquetFile.Write(connection, $"SELECT {Tables.Candidates.SelectList} FROM candidates ORDER BY {Tables.Candidates.OrderList}", path, new PartitionMetadata(new Fingerprint("expand", "", ShortHash.Of(all.Select(one => one.ToString())))));
    }
}
