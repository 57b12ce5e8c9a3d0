using Steunpakket.Extraction.Tools;
using Steunpakket.Io.Configuration;
using Steunpakket.Io.Stages.Extract;
using Steunpakket.Io.Storage;

namespace Steunpakket.Cli.Running;

/// <summary>Looks at the tool for formats that the program itself does not read: a run does without, and counts what it could not read.</summary>
internal static class DoctorFormats
{
    private const string What = "other formats";

    public static Finding Examine(SteunpakketConfig config)
    {
        if (!config.Extract.Office.Use)
        {
            return new Finding(What, Ok: true, "LibreOffice is not used (extract.office.use)");
        }

        if (Engines.Office() is { } office)
        {
            return new Finding(What, Ok: true, $"LibreOffice {office.Version}");
        }

        return Waiting(new Workspace(config.Workspace)) is { } documents
            ? new Finding(What, Ok: true, $"no LibreOffice, which would read {documents}", "Install it: apt install libreoffice-writer-nogui libreoffice-draw-nogui libreoffice-calc-nogui.")
            : new Finding(What, Ok: true, "no LibreOffice, and no document that needs it");
    }

    private static string? Waiting(Workspace workspace)
    {
        try
        {
            return Directory.Exists(workspace.Root) ? UnsupportedKinds.Count(workspace, OfficeTool.Reads) : null;
        }
        catch (Exception unreadable) when (DoctorTrouble.Is(unreadable))
        {
            return null; // said elsewhere
        }
    }
}
