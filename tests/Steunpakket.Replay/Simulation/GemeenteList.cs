using System.Text;
using Steunpakket.Core.Documents;

namespace Steunpakket.Replay.Simulation;

/// <summary>Makes a nation's gemeenten out of codes and names.</summary>
public static class GemeenteList
{
    /// <param name="path">A CSV file with columns <c>gemeentecode</c> and <c>gemeente</c> first, such as <c>config/gemeenten.csv</c>.</param>
    public static IReadOnlyList<NationGemeente> Read(string path) =>
        Of([.. File.ReadLines(path).Skip(1).Where(line => line.Length > 0).Select(Cells).Select(cells => (cells[0], cells[1]))]);

    public static IReadOnlyList<NationGemeente> Of(params (string Code, string Name)[] gemeenten)
    {
        var used = new HashSet<string>(StringComparer.Ordinal);
        return [.. gemeenten.Select((gemeente, index) => Make(index, gemeente.Code, gemeente.Name, used))];
    }

    /// <summary>The cells of a line of CSV in which no quoted cell holds a quote.</summary>
    internal static List<string> Cells(string line)
    {
        var cells = new List<string>();
        var cell = new StringBuilder();
        var quoted = false;
        foreach (var letter in line + ',')
        {
            quoted ^= letter == '"';
            if (letter == ',' && !quoted)
            {
                cells.Add(cell.ToString());
                cell.Clear();
            }
            else if (letter != '"')
            {
                cell.Append(letter);
            }
        }

        return cells;
    }

    private static NationGemeente Make(int index, string code, string name, HashSet<string> used)
    {
        var slug = Slug(name);
        if (slug.Length == 0 || !used.Add(slug))
        {
            slug = $"{slug}{code.ToLowerInvariant()}";
            used.Add(slug);
        }

        return new NationGemeente(index, new GemeenteCode(code), name, slug);
    }

    private static string Slug(string name) => string.Concat(name.ToLowerInvariant().Where(char.IsAsciiLetter));
}
