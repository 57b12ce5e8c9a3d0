using System.Text.Json;
using System.Text.Json.Nodes;
using Steunpakket.Io.Configuration;

namespace Steunpakket.Io.Stages.Export.Account;

/// <summary>What a choice in the settings means, in Dutch; a choice that is not known here stands as it is written.</summary>
internal static class Settings
{
    private static readonly Dictionary<string, string> Meanings = new(StringComparer.Ordinal)
    {
        ["score.profile study"] = "idf = ln((1 + N) / (1 + df)) + 1",
        ["score.profile gensim-log2"] = "idf = log2(N / df)",
        ["score.profile textbook-ln"] = "idf = ln(N / df)",
        ["score.tf raw"] = "het aantal keren dat het woord voorkomt",
        ["score.tf log"] = "1 + ln van het aantal keren dat het woord voorkomt",
        ["score.max per-line"] = "het hoogste van elke actielijn apart, zodat 60 op de ene lijn niet evenveel is als 60 op de andere",
        ["score.max pooled"] = "het hoogste van alle actielijnen samen, zodat lijnen te vergelijken zijn",
        ["score.max p99.9"] = "het 99,9e percentiel van elke actielijn; wat erboven ligt, is 100",
        ["match.overlap longest-exclusive"] = "tekst telt voor één term, de langste die past",
        ["match.overlap all"] = "tekst telt voor elke term die past",
        ["compare.tie exact"] = "evenveel is precies evenveel per maand",
        ["compare.tie rounded"] = "evenveel is: omgerekend naar de maanden van het basisjaar en afgerond hetzelfde aantal",
        ["compare.tie tolerance"] = "evenveel is: binnen een marge van het aantal per maand in het basisjaar",
        ["compare.denominator hits-in-target-year"] = "gemeenten met ten minste één stuk met een zoekwoord in het doeljaar",
        ["compare.denominator hits-in-either-year"] = "gemeenten met ten minste één stuk met een zoekwoord in een van beide jaren",
        ["compare.denominator accessible"] = "gemeenten waarvan in beide jaren stukken gelezen zijn",
        ["compare.cut gt"] = "boven de grens: het onderste kwartiel van de scores boven 0 over alle vergeleken jaren samen",
        ["compare.cut ge"] = "op of boven de grens: het onderste kwartiel van de scores boven 0 over alle vergeleken jaren samen",
        ["compare.cut per-year"] = "boven de grens: het onderste kwartiel van de scores boven 0, voor elk vergeleken jaar apart",
        ["compare.cut per-gemeente"] = "boven de grens: het onderste kwartiel van de scores boven 0, voor elke gemeente apart",
        ["compare.cut include-zeros"] = "boven de grens: het onderste kwartiel van de scores van alle geselecteerde stukken, ook die met score 0",
        ["compare.cut fixed"] = "op of boven een vaste grens",
        ["compare.cut none"] = "boven 0",
    };

    /// <param name="member">As <c>score.profile</c>.</param>
    public static string Meaning(this SteunpakketConfig config, string member)
    {
        var value = All(config).First(setting => setting.Name == member).Value;
        return Meanings.TryGetValue($"{member} {value}", out var meaning) ? meaning : value;
    }

    /// <param name="member">As <c>score.profile</c>.</param>
    /// <param name="choice">A value of its enumeration.</param>
    public static string Meaning<T>(string member, T choice)
        where T : struct, Enum
    {
        var word = Plain(JsonSerializer.SerializeToNode(choice, JsonFormat.Settings));
        return Meanings.GetValueOrDefault($"{member} {word}", word);
    }

    /// <summary>Every setting that shapes a table, with its value; without paths and without how sources are asked.</summary>
    public static IReadOnlyList<(string Name, string Value)> All(SteunpakketConfig config)
    {
        var written = JsonSerializer.SerializeToNode(
            new { config.Period, config.Gemeenten, config.Match, config.Extract, config.Expand, config.Score, config.Compare, config.Analysis, config.Quality }, JsonFormat.Settings);
        return [.. Flat(string.Empty, written)];
    }

    /// <summary>The members of a JSON text that are not objects, by path.</summary>
    public static IEnumerable<(string Name, string Value)> Flat(string path, JsonNode? node) => node switch
    {
        JsonObject members => members.SelectMany(member => Flat(path.Length == 0 ? member.Key : $"{path}.{member.Key}", member.Value)),
        JsonArray items when items.All(item => item is not JsonObject) => [(path, string.Join(", ", items.Select(Plain)))],
        JsonArray items => items.Index().SelectMany(pair => Flat($"{path}[{pair.Index + 1}]", pair.Item)),
        _ => [(path, Plain(node))],
    };

    private static string Plain(JsonNode? value) => value is null ? "null" : value.GetValueKind() == JsonValueKind.String ? value.GetValue<string>() : value.ToJsonString();
}
