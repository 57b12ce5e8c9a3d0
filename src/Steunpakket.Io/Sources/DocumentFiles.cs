using Steunpakket.Io.Running;
using Steunpakket.Io.Storage;

namespace Steunpakket.Io.Sources;

/// <summary>Where the bytes of documents stand on this machine.</summary>
internal sealed class DocumentFiles
{
    private readonly Dictionary<string, IDocumentSource> _sources;
    private readonly RawFiles _raw;

    private DocumentFiles(IEnumerable<IDocumentSource> sources, RawFiles raw)
    {
        _sources = sources.ToDictionary(source => source.Name, StringComparer.Ordinal);
        _raw = raw;
    }

    public static DocumentFiles Of(RunContext context) => new(SourceCatalog.Make(context.Config, context.Gemeenten), context.Workspace.Raw);

    /// <summary>Whether a path can be named: a source may have left the settings since its documents were listed.</summary>
    public bool Has(string source, string file) => _sources.ContainsKey(source) || RawFiles.IsName(file);

    /// <param name="source">Name of the source in the settings.</param>
    /// <param name="file">As the table of documents has it.</param>
    /// <returns>A path; whether something is there is not looked at.</returns>
    public string PathOf(string source, string file) =>
        // What was downloaded is named by its hash, whichever source it came from.
        _sources.TryGetValue(source, out var here) ? here.PathOf(file) : _raw.PathOf(file);
}
