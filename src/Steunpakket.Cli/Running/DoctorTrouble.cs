using Steunpakket.Core.Running;
using Steunpakket.Io.Storage.DuckDb;

namespace Steunpakket.Cli.Running;

/// <summary>What can be wrong with that at which doctor looks: it is told, and the rest looked at.</summary>
internal static class DoctorTrouble
{
    public static bool Is(Exception wrong) =>
        wrong is SettingsException or IOException or UnauthorizedAccessException or DllNotFoundException or DuckDbException;
}
