using Steunpakket.Io.Running;
using Steunpakket.Io.Storage;

namespace Steunpakket.Io.Sources;

/// <summary>Where the files of documents stand on this machine.</summary>
internal sealed class DocumentFiles(RunContext context)
{
    private readonly Dictionary<string, IDocumentSource> _sources =
        SourceCatalog.Make(context.Config, context.Gemeenten).ToDictionary(source => source.Name, StringComparer.Ordinal);

    private readonly RawFiles _raw = context.Workspace.Raw;

    /// <summary>Whether a path can be named: a source may have left the settings since its documents were listed.</summary>
    public bool Has(string source, string file) => _sources.ContainsKey(source) || RawFiles.IsName(file);

    /// <param name="file">As the table of documents names it.</param>
    public string PathOf(string source, string file) =>
        _sources.TryGetValue(source, out var known) ? known.PathOf(file) : _raw.PathOf(file); // what was downloaded is named by its hash, whichever source it came from
}
