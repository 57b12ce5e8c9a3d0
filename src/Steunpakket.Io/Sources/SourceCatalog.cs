using Steunpakket.Core.Gemeenten;
using Steunpakket.Io.Configuration;
using Steunpakket.Io.Sources.Folder;

namespace Steunpakket.Io.Sources;

/// <summary>Makes the sources that stand on this machine. A new kind is one line here.</summary>
public static class SourceCatalog
{
    public static IReadOnlyList<IDocumentSource> Make(SteunpakketConfig config, GemeenteTable gemeenten) =>
        [.. config.Sources.Where(source => source is not ApiSourceSettings).Select(source => Make(source, gemeenten))];

    private static IDocumentSource Make(SourceSettings settings, GemeenteTable gemeenten) => settings switch
    {
        FolderSettings folder => new FolderSource(folder, gemeenten),
        _ => throw new ArgumentOutOfRangeException(nameof(settings), settings, "A kind of source without an adapter."),
    };
}
