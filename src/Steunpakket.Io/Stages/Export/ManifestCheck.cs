using System.ComponentModel.DataAnnotations;

namespace Steunpakket.Io.Stages.Export;

/// <summary>Tells a manifest that this program could have written from one that somebody made or changed: paths are built of what it says.</summary>
internal static class ManifestCheck
{
    /// <summary>Letters of a snapshot id.</summary>
    public const int IdLength = 16;

    /// <summary>Whether <paramref name="name"/> is a snapshot id: sixteen hexadecimal digits in lower case.</summary>
    public static bool IsSnapshotId(string name) => name.Length == IdLength && name.All(char.IsAsciiHexDigitLower);

    public static bool IsSound(Manifest manifest) =>
        IsSnapshotId(manifest.SnapshotId)
        && manifest.Period.Since <= manifest.Period.Until
        && manifest.Files.All(file => file is not null && file.Name.Length > 0 && Path.GetFileName(file.Name) == file.Name)
        && !manifest.Model.Maxima.Contains(null!)
        && !manifest.Cuts.Contains(null!)
        && (manifest.Settings is not { } settings || (IsValid(settings.Score) && IsValid(settings.Compare)));

    private static bool IsValid(object options) => Validator.TryValidateObject(options, new ValidationContext(options), null, validateAllProperties: true);
}
