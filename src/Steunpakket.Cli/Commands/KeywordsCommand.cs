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
        var config = new Option<string?>("--config", "-c") { Description = "The settings file." };
        var json = new Option<bool>("--json") { Description = "As JSON on standard output." };
        var show = new Command("show", "Show every form that is looked for, by group, with the line it comes from.") { config, json };
        show.SetAction(parsed =>
        {
            var settings = ConfigFile.Read(RunSetup.FindConfig(parsed.GetValue(config)));
            Show(KeywordFolder.Read(settings.Keywords).For(settings.Match.Profile), parsed.GetValue(json));
            return ExitCode.Done;
        });
        return new Command("keywords", "Look at the keyword lists.") { show };
    }

    private static void Show(KeywordSet keywords, bool json)
    {
        var forms = from form in keywords.Forms
                    from grp in form.Groups
                    from line in form.Origins
                    where line.Group == grp
                    orderby grp, form.Label
                    select new { group = grp, form = form.Label, line = line.Term, list = line.List, provenance = line.Provenance, place = line.Place.ToString() };
        if (json)
        {
            Console.Out.WriteLine(JsonSerializer.Serialize(
                new { profile = keywords.Profile.ToString(), hash = keywords.Hash.Value, forms, expansions = keywords.Expansions }, JsonFormat.Written));
            return;
        }

        foreach (var form in forms)
        {
            Console.Out.WriteLine($"{form.group,-14} {form.form,-32} {form.line} [{form.provenance}]");
        }

        Console.Error.WriteLine($"{keywords.Forms.Count} forms, profile {keywords.Profile.ToString().ToLowerInvariant()}, {keywords.Expansions.Count} accepted context words.");
    }
}
