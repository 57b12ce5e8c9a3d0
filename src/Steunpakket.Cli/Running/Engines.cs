using Steunpakket.Core.Running;
using Steunpakket.Extraction.Pdf;

namespace Steunpakket.Cli.Running;

/// <summary>Finds the programs that read files.</summary>
internal static class Engines
{
    /// <exception cref="SettingsException">poppler-utils is missing.</exception>
    public static PopplerTools Poppler() =>
        PopplerTools.FindAsync(Environment.GetEnvironmentVariable("PATH"), CancellationToken.None).GetAwaiter().GetResult();
}
