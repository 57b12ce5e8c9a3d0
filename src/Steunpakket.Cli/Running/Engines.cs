using Steunpakket.Core.Running;
using Steunpakket.Extraction.Pdf;
using Steunpakket.Extraction.Tools;

namespace Steunpakket.Cli.Running;

/// <summary>Finds the programs that read files.</summary>
internal static class Engines
{
    /// <exception cref="SettingsException">poppler-utils is missing.</exception>
    public static PopplerTools Poppler() =>
        PopplerTools.FindAsync(Environment.GetEnvironmentVariable("PATH"), CancellationToken.None).GetAwaiter().GetResult();

    /// <returns>Null where LibreOffice is not installed: nothing that a run must have is read with it.</returns>
    public static OfficeTool? Office() =>
        OfficeTool.FindAsync(Environment.GetEnvironmentVariable("PATH"), CancellationToken.None).GetAwaiter().GetResult();
}
