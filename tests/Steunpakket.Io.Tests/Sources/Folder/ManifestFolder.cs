using System.Text;
using Steunpakket.Io.Configuration;
using Steunpakket.Io.Sources;
using Steunpakket.Io.Sources.Folder;

namespace Steunpakket.Io.Tests.Sources.Folder;

/// <summary>A folder source of one test's own, with one document <c>a.txt</c>.</summary>
internal sealed class ManifestFolder : IDisposable
{
    public const string Header = "id,gemeente,titel,datum,url,bestand";

    public ManifestFolder() => Files.Write("docs/a.txt", "tekst");

    public TemporaryFolder Files { get; } = new();

    public IReadOnlyList<ListedDocument> List(string manifest) => List(Encoding.UTF8.GetBytes(manifest));

    public IReadOnlyList<ListedDocument> List(byte[] manifest)
    {
        File.WriteAllBytes(Files.PathOf("docs.csv"), manifest);
        return [.. Source().List()];
    }

    /// <summary>The one document of a manifest with one row.</summary>
    public ListedDocument Row(string row) => List($"{Header}\n{row}\n").Single();

    public FolderSource Source() => new(
        new FolderSettings { Path = Files.PathOf("docs"), Manifest = Files.PathOf("docs.csv") },
        GemeenteFile.Read(Repository.PathOf("config/gemeenten.csv")));

    public void Dispose() => Files.Dispose();
}
