using System.Diagnostics;
using Xunit;

namespace Steunpakket.Extraction.Tests;

[Collection(nameof(OneByOne))]
public sealed class LeftoversTests
{
    [Fact]
    public void Files_folders_children_and_descriptors_that_are_left_are_found()
    {
        using var leftovers = new Leftovers();
        Assert.Empty(leftovers.Found());

        var folder = Directory.CreateTempSubdirectory("naam");
        var file = Path.Combine(folder.FullName, "bestand");
        using var child = Process.Start("sleep", "571");
        using (File.Create(file))
        {
            Assert.Equal([$"child: {child.Id}", $"descriptor: {file}", $"temporary: {folder.Name}"], leftovers.Found().Order());
        }

        child.Kill();
        child.WaitForExit();
        folder.Delete(recursive: true);
        Assert.Empty(leftovers.Found());
    }
}
