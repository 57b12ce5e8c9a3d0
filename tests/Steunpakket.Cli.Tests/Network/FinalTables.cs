using Steunpakket.Cli.Tests.Running;

namespace Steunpakket.Cli.Tests.Network;

/// <summary>The bytes of all tables and of the raw documents; fetch's memory holds moments, which differ between any two runs.</summary>
internal static class FinalTables
{
    public static SortedDictionary<string, string> Of(string workspace)
    {
        var content = WorkspaceContent.Of(workspace);
        foreach (var name in content.Keys.Where(name => name.StartsWith("fetch.sqlite", StringComparison.Ordinal)).ToList())
        {
            content.Remove(name);
        }

        return content;
    }
}
