using System.Text.Json.Serialization;

namespace Steunpakket.Io.Configuration;

/// <summary>Documents that stand in a folder, listed in a CSV file (DESIGN 5).</summary>
public sealed record FolderSettings : SourceSettings
{
    internal const string Type = "folder";

    /// <summary>The folder; the manifest's <c>bestand</c> may not leave it. Relative to the config file.</summary>
    public required string Path { get; init; }

    /// <summary>The CSV file with <c>id,gemeente,titel,datum,url,bestand[,documenttype,vergadering]</c>. Relative to the config file.</summary>
    public required string Manifest { get; init; }

    [JsonIgnore]
    public override string DefaultName => Type;
}
