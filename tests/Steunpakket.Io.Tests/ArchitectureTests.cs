using Steunpakket.Io.Storage;
using Xunit;

namespace Steunpakket.Io.Tests;

public sealed class ArchitectureTests
{
    [Fact]
    public void Io_knows_Core_and_neither_the_command_line_nor_the_console()
    {
        var references = typeof(Workspace).Assembly.GetReferencedAssemblies().Select(assembly => assembly.Name!).ToList();

        Assert.Contains("Steunpakket.Core", references);
        Assert.DoesNotContain(references, name =>
            name is "System.Console" or "Steunpakket.Cli" or "System.CommandLine" || name.StartsWith("Spectre.", StringComparison.Ordinal));
    }
}
