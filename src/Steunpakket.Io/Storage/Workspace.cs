namespace Steunpakket.Io.Storage;

/// <summary>Where everything lies in a workspace folder (DESIGN 3).</summary>
public sealed class Workspace
{
    private const string PreviewFolder = "preview";

    // What depends on the keyword lists, and so is made apart in a preview.
    private readonly string _results;

    public Workspace(string root)
        : this(Path.GetFullPath(root), Path.GetFullPath(root))
    {
    }

    private Workspace(string root, string results) => (Root, _results) = (root, results);

    public string Root { get; }

    /// <summary>All previews.</summary>
    public string Previews => Path.Combine(Root, PreviewFolder);

    public string LockFile => Path.Combine(Root, "workspace.lock");

    public string Runs => Path.Combine(Root, "runs");

    public string Out => Path.Combine(_results, "out");

    /// <summary>Earlier exports.</summary>
    public string Snapshots => Path.Combine(Root, "snapshots");

    /// <summary>Where DuckDB may spill; emptied by the run that uses it.</summary>
    public string Scratch => Path.Combine(Root, "scratch");

    public string FileHashes => Path.Combine(Root, "file-hashes");

    /// <summary>The files that killed a worker of extract.</summary>
    public string Poison => Path.Combine(Root, "poison.tsv");

    /// <summary>What was downloaded.</summary>
    public RawFiles Raw => new(Path.Combine(Root, "raw"));

    public TableStore Documents() => new(Path.Combine(Root, "documents"), Tables.Documents);

    public TableStore Meetings() => new(Path.Combine(Root, "meetings"), Tables.Meetings);

    public TableStore Windows() => new(Path.Combine(Root, "windows"), Tables.Windows);

    /// <summary>What extract read; who asks for texts wants <see cref="Pages"/>.</summary>
    public TableStore Texts() => new(Path.Combine(Root, "texts"), Tables.Texts);

    /// <summary>What ocr recognised, a row a page that it tried.</summary>
    public TableStore Recognised() => new(Path.Combine(Root, "ocr", "pages"), Tables.Recognised);

    /// <summary>The partitions of texts in which ocr recognised pages, whole.</summary>
    public TableStore RecognisedTexts() => new(Path.Combine(Root, "ocr", "texts"), Tables.Texts);

    /// <summary>The same partitions of extract's ledger.</summary>
    public TableStore RecognisedLedger() => new(Path.Combine(Root, "ocr", "ledger"), Tables.Outcomes);

    /// <summary>Every page that can be read, whoever read it.</summary>
    public TableView Pages() => new ReadLayers(this).Pages;

    /// <summary>What became of every document that was to be read.</summary>
    public TableView Readings() => new ReadLayers(this).Readings;

    public TableStore Sketches() => new(Path.Combine(Root, "sketches"), Tables.Sketches);

    /// <summary>One file a gemeente, under the key of its undated quarter: a family knows no quarters.</summary>
    public TableStore Families() => new(Path.Combine(Root, "families"), Tables.Families);

    /// <param name="keywords">Short hash of the keyword lists and of how they match.</param>
    public TableStore Hits(string keywords) => new(Path.Combine(Root, "hits", keywords), Tables.Hits);

    public TableStore Outcomes(string stage) => new(Path.Combine(stage == "select" ? _results : Root, "outcomes", stage), Tables.Outcomes);

    /// <param name="corpus">Short hash of the selected texts, the keyword forms and the settings of training.</param>
    public string EmbeddingFolder(string corpus) => Path.Combine(Root, "embedding", corpus);

    /// <param name="key">Names keyword lists and options of scoring.</param>
    public string ScoresFolder(string key) => Path.Combine(_results, "scores", key);

    /// <summary>The frozen scoring models, by key.</summary>
    public string Models => Path.Combine(_results, "models");

    /// <param name="key">As for <see cref="ScoresFolder"/>.</param>
    public string ModelsFolder(string key) => Path.Combine(Models, key);

    /// <param name="key">As for <see cref="ScoresFolder"/>.</param>
    public string ComparisonFolder(string key) => Path.Combine(_results, "comparison", key);

    /// <summary>The same documents and texts, with scores, models, comparison and <c>out/</c> of its own: what other lists would give, beside what is.</summary>
    /// <param name="name">A plain file name.</param>
    public Workspace Preview(string name) => new(Root, Path.Combine(Previews, name));
}
