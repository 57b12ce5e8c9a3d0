using System.Reflection;
using Steunpakket.Extraction;
using Steunpakket.Io.Storage.DuckDb;

namespace Steunpakket.Cli.Running;

/// <summary>Versions of everything that shapes a text or a table.</summary>
internal static class ProgramVersions
{
    public static string Program { get; } =
        typeof(ProgramVersions).Assembly.GetCustomAttribute<AssemblyInformationalVersionAttribute>()?.InformationalVersion ?? "unknown";

    public static SortedDictionary<string, string> All() => new(StringComparer.Ordinal)
    {
        ["steunpakket"] = Program,
        ["dotnet"] = Environment.Version.ToString(),
        ["duckdb"] = DuckDbDatabase.LibraryVersion,
        ["icu"] = UnicodeLibrary.Version(),
    };
}
