namespace Steunpakket.Cli.Tests.Running;

/// <summary>The samples and keyword lists copied to where a test may change them.</summary>
internal sealed class SampleCopy(TemporaryFolder folder)
{
    /// <summary>A text file that the manifest lists.</summary>
    public string AnyText => Directory.GetFiles(folder["samples", "documents"], "kw-*.txt", SearchOption.AllDirectories).Order().First();

    public static SampleCopy Make(TemporaryFolder folder)
    {
        Copy(Repository.Samples, folder["samples"]);
        Copy(Path.Combine(Repository.Root, "keywords"), folder["keywords"]);
        return new SampleCopy(folder);
    }

    public string[] Arguments(string workspace) => ["run", "-c", folder["samples", "steunpakket.json"], "-w", folder[workspace]];

    private static void Copy(string from, string to)
    {
        foreach (var file in Directory.EnumerateFiles(from, "*", SearchOption.AllDirectories))
        {
            var target = Path.Combine(to, Path.GetRelativePath(from, file));
            Directory.CreateDirectory(Path.GetDirectoryName(target)!);
            File.Copy(file, target);
        }
    }
}
