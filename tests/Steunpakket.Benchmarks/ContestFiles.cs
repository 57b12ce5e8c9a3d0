namespace Steunpakket.Benchmarks;

/// <summary>Text and term lists on disk, for a program that reads files.</summary>
internal sealed class ContestFiles : IDisposable
{
    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("steunpakket-benchmarks-");

    public ContestFiles(byte[] text, string[] few, string[] many)
    {
        File.WriteAllBytes(Text, text);
        File.WriteAllLines(Few, few);
        File.WriteAllLines(Many, many);
    }

    public string Text => Path.Combine(_folder.FullName, "text.txt");

    public string Few => Path.Combine(_folder.FullName, "few.txt");

    public string Many => Path.Combine(_folder.FullName, "many.txt");

    public void Dispose() => _folder.Delete(recursive: true);
}
