using System.Reflection.Metadata;
using System.Reflection.PortableExecutable;
using Steunpakket.Core.Documents;
using Xunit;

namespace Steunpakket.Core.Tests;

public sealed class ArchitectureTests
{
    // The same types stand in System.Runtime, so references alone do not show them.
    private static readonly string[] Doors =
    [
        "System.Console", "System.Diagnostics.Process", "System.Diagnostics.Stopwatch",
        "System.IO.Directory", "System.IO.DirectoryInfo", "System.IO.File", "System.IO.FileInfo", "System.IO.FileStream",
        "System.IO.FileSystemInfo", "System.IO.FileSystemWatcher", "System.IO.RandomAccess", "System.IO.StreamReader", "System.IO.StreamWriter",
        "System.TimeProvider",
    ];

    [Fact]
    public void Core_neither_prints_nor_calls_the_network_nor_uses_a_package()
    {
        var references = typeof(DocumentId).Assembly.GetReferencedAssemblies().Select(assembly => assembly.Name!);

        Assert.DoesNotContain(references, name =>
            name is "System.Console" || name.StartsWith("System.Net.", StringComparison.Ordinal)
            || name.StartsWith("System.IO.", StringComparison.Ordinal) || !name.StartsWith("System.", StringComparison.Ordinal));
    }

    [Fact]
    public void Core_opens_no_file_starts_no_process_and_asks_no_clock_or_environment()
    {
        using var file = new PEReader(File.OpenRead(typeof(DocumentId).Assembly.Location));
        var metadata = file.GetMetadataReader();

        var types = metadata.TypeReferences.Select(handle => NameOf(metadata, handle)).ToHashSet();
        var outside = metadata.MemberReferences.Select(metadata.GetMemberReference)
            .Where(member => metadata.GetString(member.Name) is "get_Now" or "get_UtcNow" or "get_Today" or "GetEnvironmentVariable")
            .Select(member => metadata.GetString(member.Name));

        Assert.Contains("System.Object", types);
        Assert.Empty(types.Intersect(Doors));
        Assert.DoesNotContain(types, name => name.StartsWith("System.Net.", StringComparison.Ordinal));
        Assert.Empty(outside);
    }

    private static string NameOf(MetadataReader metadata, TypeReferenceHandle handle)
    {
        var type = metadata.GetTypeReference(handle);
        return $"{metadata.GetString(type.Namespace)}.{metadata.GetString(type.Name)}";
    }
}
