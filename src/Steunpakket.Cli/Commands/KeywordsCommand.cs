using System.CommandLine;
using System.Text.Json;
using Steunpakket.Cli.Running;
using Steunpakket.Core.Keywords;
using Steunpakket.Io.Configuration;

namespace Steunpakket.Cli.Commands;

/// <summary><c>keywords show</c>: what is looked for, and which line of which list it comes from.</summary>
internal static class KeywordsCommand
{
    public static Command Build()
    {
        var config = new Option<string?>("--config", "-c") { Description = RunOptions.ConfigDescription };
        var json = new Option<bool>("--json") { Description = "As JSON on standard output." };
        var show = new Command("show", "Show every form that is looked for, by group, with the line it comes from.") { config, json };
        show.SetAction(parsed =>
        {
            var settings = ConfigFile.Read(RunSetup.FindConfig(parsed.GetValue(config)));
            Show(KeywordFolder.Read(settings.Keywords), settings.Match.Profile, parsed.GetValue(json));
            return ExitCode.Done;
        });
        return new Command("keywords", "Look at the keyword lists, check them, and decide about proposed words.") { show, LintCommand.Build(), KeywordsDiffCommand.Build(), ReviewCommand.Build() };
    }

    private static void Show(KeywordLists lists, KeywordProfile profile, bool json)
    {
        var keywords = lists.For(profile);
        int Count(ExpansionStatus status) => lists.Expansions.Count(line => line.Status == status);
        var reviewed = new { accepted = Count(ExpansionStatus.Accepted), rejected = Count(ExpansionStatus.Rejected), undecided = Count(ExpansionStatus.Undecided) };
        var forms = keywords.Forms
            .SelectMany(form => form.Groups, (form, name) => (form, name))
            .SelectMany(pair => pair.form.Origins.Where(line => line.Group == pair.name), (pair, line) => new ShownForm(
                pair.name, pair.form.Label, line.Term, line.List, line.Provenance, line.Place.ToString()))
            .OrderBy(form => form.Group, StringComparer.Ordinal).ThenBy(form => form.Form, StringComparer.Ordinal)
            .ToList();
        if (json)
        {
            Console.Out.WriteLine(JsonSerializer.Serialize(
                new { profile = keywords.Profile.ToString(), hash = keywords.Hash.Value, forms, expansions = keywords.Expansions, reviewed }, JsonFormat.Written));
            return;
        }

        foreach (var form in forms)
        {
            Console.Out.WriteLine($"{form.Group,-14} {form.Form,-32} {form.Line} [{form.Provenance}]");
        }

        Console.Error.WriteLine($"{keywords.Forms.Count} forms, profile {keywords.Profile.ToString().ToLowerInvariant()}, {keywords.Expansions.Count} accepted context words.");
        Console.Error.WriteLine($"Context words by line of action: {reviewed.accepted} accepted, {reviewed.rejected} rejected, {reviewed.undecided} undecided.");
    }

    private sealed record ShownForm(string Group, string Form, string Line, string List, string Provenance, string Place);
}
