using System.Globalization;
using System.Text.Json;
using Steunpakket.Io.Configuration;
using Steunpakket.Io.Storage;

namespace Steunpakket.Io.Running;

/// <summary>What one run leaves behind of itself: <c>runs/&lt;run id&gt;/manifest.json</c> and <c>log.jsonl</c>.</summary>
public sealed class RunFolder
{
    private readonly RunRecord _begun;

    public RunFolder(Workspace workspace, RunRecord begun)
    {
        var id = begun.Started.UtcDateTime.ToString("yyyyMMdd'T'HHmmss'Z'", CultureInfo.InvariantCulture);
        Path = System.IO.Path.Combine(workspace.Runs, string.Create(CultureInfo.InvariantCulture, $"{id}-{Environment.ProcessId}"));
        _begun = begun;
        Directory.CreateDirectory(Path);
        Write(begun);
    }

    public string Path { get; }

    public string Log => System.IO.Path.Combine(Path, "log.jsonl");

    /// <summary>Says how the run ended; a run that was killed keeps saying that it began.</summary>
    public void End(DateTimeOffset ended, int exitCode, IReadOnlyList<StageReport> stages) =>
        Write(_begun with { Ended = ended, ExitCode = exitCode, Stages = stages });

    private void Write(RunRecord record) =>
        AtomicFile.WriteAllBytes(System.IO.Path.Combine(Path, "manifest.json"), JsonSerializer.SerializeToUtf8Bytes(record, JsonFormat.Written));
}
