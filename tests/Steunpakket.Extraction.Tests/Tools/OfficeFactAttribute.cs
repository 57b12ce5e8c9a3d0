using Xunit;

namespace Steunpakket.Extraction.Tests.Tools;

[AttributeUsage(AttributeTargets.Method)]
public sealed class OfficeFactAttribute : FactAttribute
{
    public OfficeFactAttribute()
    {
        var folders = (Environment.GetEnvironmentVariable("PATH") ?? "").Split(Path.PathSeparator);
        Skip = !folders.Any(folder => File.Exists(Path.Combine(folder, "soffice"))) ? "LibreOffice is not installed."
            : SharedData.Root is null ? "The shared documents are not on this machine; STEUNPAKKET_SHARED can name their folder."
            : null;
    }
}
