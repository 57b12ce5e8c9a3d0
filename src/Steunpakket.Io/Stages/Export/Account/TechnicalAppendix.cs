using System.Text.Json;
using Steunpakket.Io.Configuration;
using Steunpakket.Io.Report;

namespace Steunpakket.Io.Stages.Export.Account;

/// <summary>Settings, model, hashes and versions: what a second run needs to give the same tables.</summary>
internal static class TechnicalAppendix
{
    /// <summary>The last heading: what stands below it differs between machines and releases.</summary>
    public const string VersionsHeading = "Versies en vingerafdrukken";

    // These stand in tables of their own, or in manifest.json only.
    private static readonly string[] Above = ["cuts", "files", "settings"];

    private static readonly string[] Below = ["versions", "snapshot_id", "fingerprint", "period", "data_through", "keywords.hash", "keywords.expansion_hash", "config_hash"];

    public static void Write(AccountFacts facts, Markdown text)
    {
        text.Heading(3, "Instellingen");
        text.Table(["Instelling", "Waarde"], [.. Settings.All(facts.Context.Config).Select(Coded)]);
        var manifest = Settings.Flat(string.Empty, JsonSerializer.SerializeToNode(facts.Manifest, JsonFormat.Written)).ToList();
        text.Heading(3, "Aantallen en model");
        text.Table(["Uit het manifest", "Waarde"], [.. manifest.Where(member => !IsOf(Above, member.Name) && !IsOf(Below, member.Name)).Select(Coded)]);
        text.Heading(3, VersionsHeading);
        text.Table(["Wat", "Waarde"], [.. manifest.Where(member => IsOf(Below, member.Name)).Select(Coded)]);
    }

    private static bool IsOf(string[] parts, string name) =>
        parts.Any(part => name == part || name.StartsWith($"{part}.", StringComparison.Ordinal) || name.StartsWith($"{part}[", StringComparison.Ordinal));

    private static IReadOnlyList<string> Coded((string Name, string Value) member) => [Markdown.Code(member.Name), member.Value.Length == 0 ? DutchNumbers.None : Markdown.Code(member.Value)];
}
