using System.CommandLine;
using System.CommandLine.Help;
using System.CommandLine.Invocation;
using System.CommandLine.Parsing;

namespace Steunpakket.Cli;

/// <summary>Adds each command's examples to its <c>--help</c>.</summary>
internal sealed class HelpWithExamples(HelpAction inner) : SynchronousCommandLineAction
{
    private static readonly Dictionary<string, string[]> Examples = new(StringComparer.Ordinal)
    {
        ["steunpakket"] =
        [
            "steunpakket init my-study                 a folder with settings and keyword lists",
            "steunpakket run -c my-study/config/steunpakket.json",
            "steunpakket doctor                        what this machine has and lacks",
        ],
        ["run"] =
        [
            "steunpakket run                           with config/steunpakket.json of this folder",
            "steunpakket run -c study.json --plan      what would run, and why",
            "steunpakket run --from select             after editing keyword lists",
            "steunpakket run --gemeente Katwijk --since 2021-01-01",
            "steunpakket run --offline                 ask nobody; work with what was fetched before",
            "steunpakket run --force extract --threads 4",
        ],
        ["init"] = ["steunpakket init my-study", "steunpakket init                          in this folder"],
        ["keywords"] = ["steunpakket keywords show", "steunpakket keywords lint", "steunpakket keywords diff keywords keywords-nieuw", "steunpakket keywords review export beoordeling.xlsx"],
        ["lint"] =
        [
            "steunpakket keywords lint                 after `steunpakket run --until extract`",
            "steunpakket keywords lint --csv zoekwoorden.nl.csv --top 25",
            "steunpakket keywords lint --strict        exit code 1 when a list is wrong",
        ],
        ["review"] =
        [
            "steunpakket keywords review export beoordeling.xlsx",
            "steunpakket keywords review import beoordeling.xlsx --reviewer \"J. Jansen\"",
        ],
        ["keywords review export"] =
        [
            "steunpakket keywords review export beoordeling.xlsx           a workbook, with a sheet that explains it",
            "steunpakket keywords review export beoordeling.csv            for Dutch Excel: semicolons, decimal commas",
            "steunpakket keywords review export beoordeling.xlsx --overwrite",
        ],
        ["keywords review import"] =
        [
            "steunpakket keywords review import beoordeling.xlsx --dry-run             what would change",
            "steunpakket keywords review import beoordeling.xlsx --reviewer \"J. Jansen\"",
            "steunpakket keywords review import beoordeling.csv --replace              change decisions that stand",
        ],
        ["score"] =
        [
            "steunpakket score                         with the model there is; the first time one is fitted",
            "steunpakket score --refit                 a new model, with a report of what moves: out/modeldrift*.csv",
            "steunpakket score --require-review        only when every proposed word has a decision",
            "steunpakket score -c study.json --plan",
        ],
        ["show"] = ["steunpakket keywords show                 every form that is looked for, and where it comes from", "steunpakket keywords show --json"],
        ["check-table"] =
        [
            "steunpakket check-table tabel2.csv                    meer_pct, minder_pct and evenveel_pct, with decimal point or comma",
            "steunpakket check-table workspace/out/jaarvergelijking.csv",
            "steunpakket check-table enquete.csv --max-n 2500 --json",
        ],
        ["explain"] =
        [
            "steunpakket explain notubiz/GM0363/12345  an id of column document_id",
            "steunpakket explain notubiz/GM0363/12345 ibabs/GM0537/678 -c study.json",
            "steunpakket explain notubiz/GM0363/12345 --json",
        ],
        ["coverage"] =
        [
            "steunpakket coverage                      all gemeenten together, by quarter and source",
            "steunpakket coverage --gemeente Katwijk   quarter by quarter",
            "steunpakket coverage --to coverage.csv coverage.parquet",
        ],
        ["diff"] =
        [
            "steunpakket diff vorige                   what the last run changed, and why",
            "steunpakket diff rapportage-2021 out --to verschil",
        ],
        ["keywords diff"] =
        [
            "steunpakket keywords diff keywords keywords-nieuw            before you put the new lists in place",
            "steunpakket keywords diff keywords keywords-nieuw --to verschil",
        ],
        ["snapshot"] = ["steunpakket snapshot rapportage-2021      keep out/ as it is now"],
        ["purge"] = ["steunpakket purge notubiz/GM0363/12345    an id of column document_id"],
        ["fetch"] =
        [
            "steunpakket fetch                         ask every source for what can have changed",
            "steunpakket fetch --source notubiz --gemeente Katwijk --since 2021-01-01",
            "steunpakket fetch --offline               only lay out what was fetched before",
            "steunpakket fetch --force --gemeente Katwijk",
            "steunpakket fetch --plan                  what would be asked",
        ],
        ["sources"] = ["steunpakket sources list", "steunpakket sources check", "steunpakket sources discover"],
        ["list"] =
        [
            "steunpakket sources list                  every account, and the gemeenten without one",
            "steunpakket sources list --gemeente Amsterdam GM0014 --json",
        ],
        ["check"] =
        [
            "steunpakket sources check -c study.json   which accounts answer, and how new what they have is",
            "steunpakket sources check --gemeente Druten Wijchen",
        ],
        ["discover"] =
        [
            "steunpakket sources discover              for every gemeente without a supplier",
            "steunpakket sources discover --gemeente Tiel Weert --csv found.csv",
        ],
        ["doctor"] = ["steunpakket doctor", "steunpakket doctor -c study.json --json"],
    };

    public static void Attach(RootCommand root)
    {
        var help = root.Options.OfType<HelpOption>().Single();
        help.Action = new HelpWithExamples((HelpAction)help.Action!);
    }

    public override int Invoke(ParseResult parseResult)
    {
        var exitCode = inner.Invoke(parseResult);
        var name = parseResult.CommandResult.Command is RootCommand ? "steunpakket" : parseResult.CommandResult.Command.Name;
        var path = PathOf(parseResult.CommandResult);
        var output = parseResult.InvocationConfiguration.Output;
        output.WriteLine("Examples:");
        foreach (var example in Examples.GetValueOrDefault(path) ?? Examples.GetValueOrDefault(name) ?? [$"steunpakket {name}", $"steunpakket {name} -c study.json --plan"])
        {
            output.WriteLine($"  {example}");
        }

        output.WriteLine();
        return exitCode;
    }

    // Below another command a name may be a stage's too: keywords review export.
    private static string PathOf(SymbolResult command) =>
        command.Parent is CommandResult { Command: not RootCommand } parent ? $"{PathOf(parent)} {((CommandResult)command).Command.Name}" : ((CommandResult)command).Command.Name;
}
