using Steunpakket.Core.Keywords;
using Steunpakket.Core.Running;

namespace Steunpakket.Io.Configuration;

/// <summary>
/// Reads the keyword lists of a folder: every <c>*.csv</c> is a group named after its file, but <c>covid.csv</c>,
/// <c>steunpakket.csv</c> (filters), <c>uitbreiding.csv</c> (reviewed context words) and <c>tegenwoorden.csv</c> (senses to keep away).
/// Each of these four may be absent.
/// </summary>
public static class KeywordFolder
{
    private const string Covid = "covid";

    private const string Steunpakket = "steunpakket";

    private const string Expansions = "uitbreiding";

    private const string Negatives = "tegenwoorden";

    private const string Remedy = "Correct \"keywords\" in the configuration, or let `steunpakket init` make a folder with the shipped lists.";

    /// <summary>Where the reviewed context words stand: the file that is there, or the one to make.</summary>
    public static string ExpansionsOf(string folder) =>
        Lists(folder).FirstOrDefault(path => Path.GetFileNameWithoutExtension(path) == Expansions) ?? Path.Combine(folder, $"{Expansions}.csv");

    /// <exception cref="SettingsException">The folder holds no list, or a list cannot be read.</exception>
    public static KeywordLists Read(string folder)
    {
        if (!Directory.Exists(folder))
        {
            throw new SettingsException($"{folder}: the keywords folder is not there. {Remedy}");
        }

        var files = Lists(folder).ToLookup(path => Path.GetFileNameWithoutExtension(path));
        var groups = files.Where(file => file.Key is not (Covid or Steunpakket or Expansions or Negatives)).ToList();
        if (groups.Count == 0)
        {
            throw new SettingsException($"{folder}: the keywords folder holds no list of keywords (*.csv). {Remedy}");
        }

        return new KeywordLists(
            groups.SelectMany(file => file, (file, path) => KeywordFile.ReadGroup(path, file.Key)),
            new KeywordFilters(
                [.. files[Covid].SelectMany(path => KeywordFile.ReadFilter(path, Covid))],
                [.. files[Steunpakket].SelectMany(path => KeywordFile.ReadFilter(path, Steunpakket))]),
            files[Expansions].SelectMany(ExpansionFile.Read),
            files[Negatives].SelectMany(NegativeFile.Read));
    }

    private static IEnumerable<string> Lists(string folder) => Directory.EnumerateFiles(folder)
        .Where(path => Path.GetExtension(path).Equals(".csv", StringComparison.OrdinalIgnoreCase))
        .Order(StringComparer.Ordinal);
}
