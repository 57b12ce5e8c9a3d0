using System.Text.Json;
using Steunpakket.Io.Configuration;
using Steunpakket.Io.Report;

namespace Steunpakket.Io.Stages.Export.Account;

/// <summary>Settings, model, hashes and versions: what a second run needs to give the same tables.</summary>
internal static class TechnicalAppendix
{
    /// <summary>The last heading: what stands below it differs between machines and releases.</summary>
    public const string VersionsHeading = "Versies en vingerafdrukken";

    // These stand in the tables above, or below the last heading.
    private static readonly string[] Elsewhere = ["cuts", "versions", "files", "snapshot_id", "fingerprint", "period", "data_through", "keywords.hash", "keywords.expansion_hash", "config_hash"];

    public static void Write(AccountFacts facts, Markdown text)
    {
        text.Heading(3, "Instellingen");
        text.Table(["Instelling", "Waarde"], [.. Settings.All(facts.Context.Config).Select(Coded)]);
        var manifest = Settings.Flat(string.Empty, JsonSerializer.SerializeToNode(facts.Manifest, JsonFormat.Written)).ToList();
        text.Heading(3, "Aantallen en model");
        text.Table(["Uit het manifest", "Waarde"], [.. manifest.Where(member => !IsElsewhere(member.Name)).Select(Coded)]);
        text.Heading(3, VersionsHeading);
        text.Table(["Wat", "Waarde"], [.. manifest
            .Where(member => IsElsewhere(member.Name) && !member.Name.StartsWith("files", StringComparison.Ordinal) && !member.Name.StartsWith("cuts", StringComparison.Ordinal)).Select(Coded)]);
    }

    private static bool IsElsewhere(string name) =>
        Elsewhere.Any(part => name == part || name.StartsWith($"{part}.", StringComparison.Ordinal) || name.StartsWith($"{part}[", StringComparison.Ordinal));

    private static IReadOnlyList<string> Coded((string Name, string Value) member) => [Markdown.Code(member.Name), member.Value.Length == 0 ? DutchNumbers.None : Markdown.Code(member.Value)];
}
