using System.CommandLine;
using Steunpakket.Core.Running;
using Steunpakket.Io.Configuration;

namespace Steunpakket.Cli.Commands;

/// <summary><c>init</c>: a folder to begin with.</summary>
internal static class InitCommand
{
    private const string Manifest = "id,gemeente,titel,datum,url,bestand,documenttype,vergadering\n";

    public static Command Build()
    {
        var folder = new Argument<string>("dir") { Description = "The folder; made when it is not there.", DefaultValueFactory = _ => "." };
        var command = new Command("init", "Write commented settings, the keyword lists and an empty document list.") { folder };
        command.SetAction(parsed =>
        {
            foreach (var path in Write(parsed.GetRequiredValue(folder)))
            {
                Console.Out.WriteLine(path);
            }

            Console.Error.WriteLine("Put your files in documents/ and list them in documents.csv, or name network sources and a contact in config/steunpakket.json; then 'steunpakket run'.");
            return ExitCode.Done;
        });
        return command;
    }

    private static IEnumerable<string> Write(string folder)
    {
        var shipped = AppContext.BaseDirectory;
        var files = new Dictionary<string, byte[]>
        {
            [Path.Combine(folder, "config", "steunpakket.json")] = File.ReadAllBytes(Path.Combine(shipped, "config", "steunpakket.json")),
            [Path.Combine(folder, "config", ConfigSchema.FileName)] = File.ReadAllBytes(Path.Combine(shipped, "config", ConfigSchema.FileName)),
            [Path.Combine(folder, "documents.csv")] = System.Text.Encoding.UTF8.GetBytes(Manifest),
        };
        foreach (var list in Directory.GetFiles(Path.Combine(shipped, "keywords"), "*.csv").Order(StringComparer.Ordinal))
        {
            files[Path.Combine(folder, "keywords", Path.GetFileName(list))] = File.ReadAllBytes(list);
        }

        if (files.Keys.FirstOrDefault(File.Exists) is { } present)
        {
            throw new SettingsException($"{present} is there already; init overwrites nothing. Choose another folder, or move it away.");
        }

        Directory.CreateDirectory(Path.Combine(folder, "documents"));
        foreach (var (path, content) in files)
        {
            Directory.CreateDirectory(Path.GetDirectoryName(path)!);
            File.WriteAllBytes(path, content);
            yield return path;
        }
    }
}
