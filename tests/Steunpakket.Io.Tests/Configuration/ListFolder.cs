using System.Text;

namespace Steunpakket.Io.Tests.Configuration;

/// <summary>A keywords folder of one test's own.</summary>
internal sealed class ListFolder : IDisposable
{
    public ListFolder(params (string Name, string Text)[] files)
    {
        Path = System.IO.Path.Combine(Directory.CreateTempSubdirectory("keywords-").FullName, "lijsten");
        Directory.CreateDirectory(Path);
        foreach (var (name, text) in files)
        {
            Write(name, Encoding.UTF8.GetBytes(text));
        }
    }

    public string Path { get; }

    public void Write(string name, byte[] bytes) => File.WriteAllBytes(System.IO.Path.Combine(Path, name), bytes);

    public void Dispose() => Directory.Delete(Directory.GetParent(Path)!.FullName, recursive: true);
}
