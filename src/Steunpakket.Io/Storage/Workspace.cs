namespace Steunpakket.Io.Storage;

/// <summary>Where everything lies in a workspace folder (DESIGN 3).</summary>
public sealed class Workspace(string root)
{
    public string Root { get; } = Path.GetFullPath(root);

    public string LockFile => Path.Combine(Root, "workspace.lock");

    public string Runs => Path.Combine(Root, "runs");

    public string Out => Path.Combine(Root, "out");

    /// <summary>Where DuckDB may spill; emptied by the run that uses it.</summary>
    public string Scratch => Path.Combine(Root, "scratch");

    public string FileHashes => Path.Combine(Root, "file-hashes");

    /// <summary>What was downloaded.</summary>
    public RawFiles Raw => new(Path.Combine(Root, "raw"));

    public TableStore Documents() => new(Path.Combine(Root, "documents"), Tables.Documents);

    public TableStore Meetings() => new(Path.Combine(Root, "meetings"), Tables.Meetings);

    public TableStore Windows() => new(Path.Combine(Root, "windows"), Tables.Windows);

    public TableStore Texts() => new(Path.Combine(Root, "texts"), Tables.Texts);

    public TableStore Sketches() => new(Path.Combine(Root, "sketches"), Tables.Sketches);

    /// <summary>One file a gemeente, under the key of its undated quarter: a family knows no quarters.</summary>
    public TableStore Families() => new(Path.Combine(Root, "families"), Tables.Families);

    /// <param name="keywords">Short hash of the keyword lists and of how they match.</param>
    public TableStore Hits(string keywords) => new(Path.Combine(Root, "hits", keywords), Tables.Hits);

    public TableStore Outcomes(string stage) => new(Path.Combine(Root, "outcomes", stage), Tables.Outcomes);

    /// <param name="corpus">Short hash of the selected texts, the keyword forms and the settings of training.</param>
    public string EmbeddingFolder(string corpus) => Path.Combine(Root, "embedding", corpus);

    /// <param name="key">Names keyword lists and options of scoring.</param>
    public string ScoresFolder(string key) => Path.Combine(Root, "scores", key);

    /// <param name="key">As for <see cref="ScoresFolder"/>.</param>
    public string ModelsFolder(string key) => Path.Combine(Root, "models", key);
}
