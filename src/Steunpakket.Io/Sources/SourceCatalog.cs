using Steunpakket.Core.Gemeenten;
using Steunpakket.Io.Configuration;
using Steunpakket.Io.Sources.Folder;

namespace Steunpakket.Io.Sources;

/// <summary>Makes the sources that the config names. A new kind of source is one line here.</summary>
public static class SourceCatalog
{
    public static IReadOnlyList<IDocumentSource> Make(SteunpakketConfig config, GemeenteTable gemeenten) =>
        [.. config.Sources.Select(source => Make(source, gemeenten))];

    private static IDocumentSource Make(SourceSettings settings, GemeenteTable gemeenten) => settings switch
    {
        FolderSettings folder => new FolderSource(folder, gemeenten),
        _ => throw new ArgumentOutOfRangeException(nameof(settings), settings, "A kind of source without an adapter."),
    };
}
