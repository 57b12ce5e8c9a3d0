using System.Globalization;
using System.Reflection;
using Steunpakket.Io.Storage.DuckDb;

namespace Steunpakket.Cli.Running;

/// <summary>Versions of everything that shapes a text or a table.</summary>
internal static class ProgramVersions
{
    public static string Program { get; } =
        typeof(ProgramVersions).Assembly.GetCustomAttribute<AssemblyInformationalVersionAttribute>()?.InformationalVersion ?? "unknown";

    /// <summary>Of the Unicode library that normalises text; "none" where .NET runs without one.</summary>
    public static string Icu()
    {
        var version = CultureInfo.InvariantCulture.CompareInfo.Version.FullVersion;
        return version == 0 ? "none" : string.Create(CultureInfo.InvariantCulture, $"{version >> 24}.{(version >> 16) & 255}");
    }

    public static SortedDictionary<string, string> All() => new(StringComparer.Ordinal)
    {
        ["steunpakket"] = Program,
        ["dotnet"] = Environment.Version.ToString(),
        ["duckdb"] = DuckDbDatabase.LibraryVersion,
        ["icu"] = Icu(),
    };
}
