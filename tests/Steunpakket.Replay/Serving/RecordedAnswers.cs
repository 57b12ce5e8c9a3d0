namespace Steunpakket.Replay.Serving;

/// <summary>Real answers that were recorded, by their path: <c>/recorded/notubiz/python-notubiz_meeting.json</c>.</summary>
public sealed class RecordedAnswers
{
    private readonly Dictionary<string, string> _files;

    /// <param name="folder">With a folder a supplier; null or absent for none.</param>
    public RecordedAnswers(string? folder) => _files = folder is null || !Directory.Exists(folder) ? [] : Directory
        .EnumerateFiles(folder, "*", SearchOption.AllDirectories)
        .ToDictionary(file => Path.GetRelativePath(folder, file).Replace('\\', '/'), file => file, StringComparer.Ordinal);

    /// <summary>Paths below <c>/recorded/</c>.</summary>
    public IReadOnlyCollection<string> Paths => _files.Keys;

    /// <summary>Only what was there at the start is sent, so that no path leads elsewhere.</summary>
#pragma warning disable CA3003 // the path is a key here; the file is one that the folder was seen to hold
    internal Answer Answer(Question question) => _files.TryGetValue(string.Join('/', question.Segments.Skip(1)), out var file)
        ? new Answer(200, MediaType(file), File.ReadAllBytes(file)) { Kind = "file" }
        : Serving.Answer.NotFound("file");
#pragma warning restore CA3003

    private static string MediaType(string file) => Path.GetExtension(file) switch
    {
        ".json" => "application/json; charset=utf-8",
        ".xml" => "text/xml; charset=utf-8",
        ".html" => "text/html; charset=utf-8",
        ".pdf" => "application/pdf",
        _ => "application/octet-stream",
    };
}
