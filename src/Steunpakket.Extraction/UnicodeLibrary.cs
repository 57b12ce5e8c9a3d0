using System.Globalization;
using System.Runtime.InteropServices;
using Steunpakket.Core.Texts;

namespace Steunpakket.Extraction;

/// <summary>ICU, with which .NET normalises text.</summary>
public static partial class UnicodeLibrary
{
    public const string None = "none";

    /// <summary>Such as <c>72.1</c>; <see cref="None"/> where .NET runs without one, "unknown" where it uses the system's own.</summary>
    public static string Version()
    {
        if (!TextNormaliser.IsAvailable)
        {
            return None;
        }

        try
        {
            var version = Loaded();
            return version == 0 ? "unknown" : string.Create(CultureInfo.InvariantCulture, $"{version >> 24}.{(version >> 16) & 255}");
        }
        catch (Exception other) when (other is DllNotFoundException or EntryPointNotFoundException)
        {
            return "unknown";
        }
    }

    // .NET itself asks it so; CompareInfo.Version is the version of the sorting rules.
    [LibraryImport("libSystem.Globalization.Native", EntryPoint = "GlobalizationNative_GetICUVersion")]
    [DefaultDllImportSearchPaths(DllImportSearchPath.SafeDirectories)]
    private static partial int Loaded();
}
