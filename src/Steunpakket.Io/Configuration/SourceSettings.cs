using System.Text.Json.Serialization;

namespace Steunpakket.Io.Configuration;

/// <summary>One place documents come from. A new kind of source is one line here.</summary>
[JsonPolymorphic(TypeDiscriminatorPropertyName = "type")]
[JsonDerivedType(typeof(FolderSettings), FolderSettings.Type)]
[JsonDerivedType(typeof(OpenBesluitvormingSettings), OpenBesluitvormingSettings.Type)]
[JsonDerivedType(typeof(OriSettings), OriSettings.Type)]
[JsonDerivedType(typeof(NotubizSettings), NotubizSettings.Type)]
[JsonDerivedType(typeof(IbabsSettings), IbabsSettings.Type)]
[JsonDerivedType(typeof(GemeenteOplossingenSettings), GemeenteOplossingenSettings.Type)]
[JsonDerivedType(typeof(ParlaeusSettings), ParlaeusSettings.Type)]
public abstract record SourceSettings
{
    /// <summary>How this source is called in tables; default its type. Two sources may not share a name.</summary>
    public string? Name { get; init; }

    [JsonIgnore]
    public abstract string DefaultName { get; }

    [JsonIgnore]
    public string NameOrDefault => Name ?? DefaultName;
}
