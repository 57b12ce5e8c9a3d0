using System.Globalization;
using System.Reflection;
using Steunpakket.Core.Texts;
using Steunpakket.Io.Storage.DuckDb;

namespace Steunpakket.Cli.Running;

/// <summary>Versions of everything that shapes a text or a table.</summary>
internal static class ProgramVersions
{
    public static string Program { get; } =
        typeof(ProgramVersions).Assembly.GetCustomAttribute<AssemblyInformationalVersionAttribute>()?.InformationalVersion ?? "unknown";

    /// <summary>The collation version of the Unicode library that normalises text; "none" where .NET runs without one.</summary>
    public static string Icu() => TextNormaliser.IsAvailable
        ? CultureInfo.InvariantCulture.CompareInfo.Version.FullVersion.ToString("x8", CultureInfo.InvariantCulture)
        : "none";

    public static SortedDictionary<string, string> All() => new(StringComparer.Ordinal)
    {
        ["steunpakket"] = Program,
        ["dotnet"] = Environment.Version.ToString(),
        ["duckdb"] = DuckDbDatabase.LibraryVersion,
        ["icu"] = Icu(),
    };
}
