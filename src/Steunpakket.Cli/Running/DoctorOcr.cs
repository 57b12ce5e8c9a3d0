using System.Globalization;
using Steunpakket.Core.Running;
using Steunpakket.Extraction.Ocr;
using Steunpakket.Io.Configuration;
using Steunpakket.Io.Stages.Ocr;
using Steunpakket.Io.Storage;

namespace Steunpakket.Cli.Running;

/// <summary>Looks at the recognition of pages that are pictures: a run does without, and counts what it could not read.</summary>
internal static class DoctorOcr
{
    private const string What = "ocr";

    public static Finding Examine(SteunpakketConfig config)
    {
        var options = config.Extract.Ocr;
        var waiting = Waiting(new Workspace(config.Workspace));
        try
        {
            return options.Enabled == OcrUse.Off ? new Finding(What, Ok: true, $"off (extract.ocr.enabled); {waiting}")
                : Engines.Ocr(options) is { } tools ? new Finding(What, Ok: true, $"{tools.Tesseract.Version}, {options.Languages}; {waiting}")
                : new Finding(What, Ok: true, $"none; {waiting}", $"{OcrTools.Lacking(Engines.Tesseract(), options)}");
        }
        catch (SettingsException wrong)
        {
            return new Finding(What, Ok: options.Enabled != OcrUse.On, wrong.Message, "Install as said, or set extract.ocr.enabled to auto or off.");
        }
    }

    private static string Waiting(Workspace workspace)
    {
        try
        {
            var pages = Directory.Exists(workspace.Root) ? UnreadPages.Count(workspace) : 0;
            return pages == 0 ? "every page is read" : string.Create(CultureInfo.InvariantCulture, $"{pages} page(s) of pictures or broken letters are unread");
        }
        catch (Exception unreadable) when (DoctorTrouble.Is(unreadable))
        {
            return "how many pages are unread cannot be told"; // why is said elsewhere
        }
    }
}
