using System.ComponentModel.DataAnnotations;
using System.Security.Cryptography;
using System.Text.Json;
using Steunpakket.Core.Running;

namespace Steunpakket.Io.Configuration;

/// <summary>Reads <c>steunpakket.json</c>: strict, every block validated, every path made absolute from the file's own folder.</summary>
public static class ConfigFile
{
    /// <exception cref="SettingsException">Names file, line or field, and remedy.</exception>
    public static SteunpakketConfig Read(string path)
    {
        var full = Path.GetFullPath(path);
        var config = StrictJson.Read<SteunpakketConfig>(full, JsonFormat.Settings);
        Validate(full, config);
        var folder = Path.GetDirectoryName(full)!;
        return config with
        {
            Workspace = Path.GetFullPath(config.Workspace, folder),
            GemeentenFile = config.GemeentenFile is { } table ? Path.GetFullPath(table, folder) : null,
            EventsFile = config.EventsFile is { } events ? Path.GetFullPath(events, folder) : null,
            Keywords = Path.GetFullPath(config.Keywords, folder),
            Sources = [.. config.Sources.Select(source => Absolute(source, folder))],
            Hash = Convert.ToHexStringLower(SHA256.HashData(File.ReadAllBytes(full))),
        };
    }

    private static SourceSettings Absolute(SourceSettings source, string folder) => source is FolderSettings files
        ? files with { Path = Path.GetFullPath(files.Path, folder), Manifest = Path.GetFullPath(files.Manifest, folder) }
        : source;

    private static void Validate(string path, SteunpakketConfig config)
    {
        if (config.Period.Until < config.Period.Since)
        {
            throw new SettingsException($"{path}, period: until ({config.Period.Until:yyyy-MM-dd}) lies before since ({config.Period.Since:yyyy-MM-dd}).");
        }

        ValidateSources(path, config.Sources);
        foreach (var (member, named) in Paths(config))
        {
            if (string.IsNullOrWhiteSpace(named) || named.Contains('\0', StringComparison.Ordinal))
            {
                throw new SettingsException($"{path}, {member}: name a file or folder.");
            }
        }

        foreach (var (name, block) in Blocks(config))
        {
            Validate($"{path}, {name}", block);
        }
    }

    private static (string Name, object Block)[] Blocks(SteunpakketConfig config) =>
    [
        .. config.Sources.Select(source => ($"sources, {source.NameOrDefault}", (object)source)),
        ("fetch", config.Fetch), ("match", config.Match), ("extract", config.Extract), ("extract.pdf", config.Extract.Pdf), ("extract.workers", config.Extract.Workers),
        ("extract.office", config.Extract.Office), ("extract.ocr", config.Extract.Ocr), ("extract.inner", config.Extract.Inner), ("expand", config.Expand), ("expand.training", config.Expand.Training),
        ("expand.candidates", config.Expand.Candidates), ("score", config.Score), ("compare", config.Compare), ("analysis", config.Analysis),
        ("quality", config.Quality), ("export", config.Export),
    ];

    private static void ValidateSources(string path, IReadOnlyList<SourceSettings> sources)
    {
        if (sources.Count == 0)
        {
            throw new SettingsException($"{path}, sources: name at least one, such as {{ \"type\": \"folder\", \"path\": \"documents\", \"manifest\": \"documents.csv\" }}.");
        }

        if (sources.Any(source => source is null))
        {
            throw new SettingsException($"{path}, sources: one of them is null; take it out.");
        }

        var twice = sources.GroupBy(source => source.NameOrDefault, StringComparer.Ordinal).FirstOrDefault(group => group.Count() > 1);
        if (twice is not null)
        {
            throw new SettingsException($"{path}, sources: two are called '{twice.Key}'; give one of them a \"name\".");
        }

        if (sources.FirstOrDefault(source => source.NameOrDefault.Length == 0 || source.NameOrDefault.Any(letter => letter == '/' || char.IsWhiteSpace(letter))) is { } odd)
        {
            throw new SettingsException($"{path}, sources: the name '{odd.NameOrDefault}' must have letters, and no slash or space.");
        }
    }

    private static IEnumerable<(string Member, string Path)> Paths(SteunpakketConfig config) =>
    [
        ("workspace", config.Workspace),
        ("keywords", config.Keywords),
        .. config.GemeentenFile is { } table ? new[] { ("gemeentenFile", table) } : [],
        .. config.EventsFile is { } events ? new[] { ("eventsFile", events) } : [],
        .. config.Sources.OfType<FolderSettings>().SelectMany(source => new[]
            { ($"sources, {source.NameOrDefault}.path", source.Path), ($"sources, {source.NameOrDefault}.manifest", source.Manifest) }),
    ];

    private static void Validate(string place, object block)
    {
        var results = new List<ValidationResult>();
        if (!Validator.TryValidateObject(block, new ValidationContext(block), results, validateAllProperties: true))
        {
            var members = string.Join(", ", results[0].MemberNames.Select(JsonNamingPolicy.CamelCase.ConvertName));
            throw new SettingsException($"{place}.{members}: {results[0].ErrorMessage}");
        }
    }
}
