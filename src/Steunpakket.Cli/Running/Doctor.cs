using System.Globalization;
using System.Text.Json;
using Steunpakket.Core.Gemeenten;
using Steunpakket.Core.Running;
using Steunpakket.Extraction;
using Steunpakket.Extraction.Workers;
using Steunpakket.Io.Configuration;
using Steunpakket.Io.Stages.Fetch.State;
using Steunpakket.Io.Storage;
using Steunpakket.Io.Storage.DuckDb;

namespace Steunpakket.Cli.Running;

/// <summary>Looks at everything a run needs.</summary>
internal static class Doctor
{
    /// <param name="config">A settings file to check too; null for the one of this folder, when there is one.</param>
    public static IReadOnlyList<Finding> Examine(string? config)
    {
        List<Finding> findings =
        [
            Check("steunpakket", () => $"{ProgramVersions.Program} on .NET {Environment.Version}, {Environment.ProcessorCount} cores", ""),
            Check("unicode", Icu, "Install ICU (apt install libicu72, or the libicu of your system): text is normalised with it."),
            Check("duckdb", () => DuckDbDatabase.LibraryVersion, "Build again with Node.js and npm present: dotnet build Steunpakket.sln."),
            Check("pdf engine", Poppler, "Install it: apt install poppler-utils."),
            Check("pdfpig", Engines.PdfPig, "Build again: the worker program belongs beside this one."),
            Check("gemeenten", () => $"{GemeenteFile.Read(GemeenteFile.BesideProgram).All.Count} gemeenten since 2019", "Build again: config/gemeenten.csv belongs beside the program."),
        ];
        if (config is not null || File.Exists(Path.Combine("config", "steunpakket.json")) || File.Exists("steunpakket.json"))
        {
            findings.AddRange(Settings(config));
        }

        return findings;
    }

    private static List<Finding> Settings(string? path)
    {
        List<Finding> findings = [];
        SteunpakketConfig? config = null;
        findings.Add(Check("settings", () => Path.GetFileName(RunSetup.FindConfig(path)) + Read(out config, path), "Mend the file as said."));
        if (config is not null)
        {
            findings.Add(Check("pdf engine wanted", () => Wanted(config.Extract), "Build or set as said."));
            findings.Add(Check("keywords", () => $"{KeywordFolder.Read(config.Keywords).For(config.Match.Profile).Forms.Count} forms", "Mend the list as said."));
            findings.Add(Check("workspace", () => Workspace(config.Workspace), "Choose a folder that this user may write, with room on its disk."));
            findings.Add(DoctorFormats.Examine(config));
            findings.Add(DoctorOcr.Examine(config));
            findings.AddRange(Memory(config));
            findings.AddRange(Network(config));
        }

        return findings;
    }

    private static string Read(out SteunpakketConfig config, string? path)
    {
        config = ConfigFile.Read(RunSetup.FindConfig(path));
        return string.Create(CultureInfo.InvariantCulture, $", {config.Sources.Count} source(s)");
    }

    private static string Icu() => UnicodeLibrary.Version() is var version and not UnicodeLibrary.None ? $"ICU {version}"
        : throw new SettingsException("no ICU library; .NET runs in invariant mode");

    private static string Poppler() => $"poppler-utils {Engines.Poppler().Version}";

    private static string Wanted(ExtractOptions options)
    {
        ExtractionWorkers.Check(WorkerProgram.BesideProgram, options);
        return JsonNamingPolicy.CamelCase.ConvertName(options.Pdf.Engine.ToString());
    }

    // A workspace that is not there yet is looked for where it would be made: doctor makes nothing.
    private static string Workspace(string folder)
    {
        var place = new DirectoryInfo(Path.GetFullPath(folder));
        while (!place.Exists && place.Parent is { } parent)
        {
            place = parent;
        }

        var probe = AtomicFile.TemporaryFor(Path.Combine(place.FullName, "doctor"));
        File.WriteAllText(probe, "");
        File.Delete(probe);
        var free = new DriveInfo(place.FullName).AvailableFreeSpace >> 30;
        return string.Create(CultureInfo.InvariantCulture, $"writable, {free} GB free");
    }

    // Not while a run writes it: opening it would make that run wait.
    private static IEnumerable<Finding> Memory(SteunpakketConfig config)
    {
        var workspace = new Workspace(config.Workspace);
        var file = new FileInfo(Path.Combine(workspace.Root, FetchState.FileName));
        if (!file.Exists)
        {
            return [];
        }

        var size = string.Create(CultureInfo.InvariantCulture, $"{file.Length / (double)(1 << 20):0.0} MB");
        return WorkspaceLock.IsHeld(workspace.LockFile)
            ? [new Finding(FetchState.FileName, Ok: true, $"{size}, in use by a run")]
            : [Check(FetchState.FileName, () => Open(workspace, size), "Move it away; the next fetch asks and downloads everything anew, and purged documents must be purged again.")];
    }

    private static string Open(Workspace workspace, string size)
    {
        FetchState.Open(workspace.Root).Dispose();
        return $"{size}, readable";
    }

    private static IEnumerable<Finding> Network(SteunpakketConfig config)
    {
        GemeenteTable? table = null;
        var read = Check("selected", () => Selected(config, out table), "Mend the settings or the table of gemeenten as said.");
        return table is null ? [read] : [read, .. DoctorNetwork.Examine(config, table)];
    }

    private static string Selected(SteunpakketConfig config, out GemeenteTable? table)
    {
        table = null;
        var read = GemeenteFile.Read(config.GemeentenFile ?? GemeenteFile.BesideProgram);
        var count = config.SelectedGemeenten(read)?.Count ?? read.All.Count;
        table = read;
        return string.Create(CultureInfo.InvariantCulture, $"{count} gemeenten");
    }

    private static Finding Check(string what, Func<string> look, string remedy)
    {
        try
        {
            return new Finding(what, Ok: true, look());
        }
        catch (Exception wrong) when (DoctorTrouble.Is(wrong))
        {
            return new Finding(what, Ok: false, wrong.Message.Split('\n')[0], remedy);
        }
    }
}
