using System.CommandLine;
using System.Text.Json;
using Steunpakket.Io.Configuration;
using Steunpakket.Io.Sources.Discovery;

namespace Steunpakket.Cli.Commands;

/// <summary><c>sources list</c>: what the settings and <c>gemeenten.csv</c> say; asks nobody.</summary>
internal static class SourcesListCommand
{
    public static Command Build()
    {
        var options = new SourcesOptions();
        var command = new Command("list", "Show which accounts the sources of the settings serve, and the gemeenten without any. Asks nobody.");
        options.AddTo(command);
        command.SetAction(parsed =>
        {
            var setup = options.Open(parsed);
            var listing = AccountListing.Of(setup.Sources, setup.Gemeenten);
            if (options.IsJson(parsed))
            {
                Console.Out.WriteLine(JsonSerializer.Serialize(listing, JsonFormat.Written));
            }
            else
            {
                Show(listing);
            }

            return ExitCode.Done;
        });
        return command;
    }

    private static void Show(AccountListing listing)
    {
        foreach (var line in listing.Accounts)
        {
            var days = line.From is null && line.Until is null ? "" : $"  {line.From:yyyy-MM-dd}..{line.Until:yyyy-MM-dd}";
            Console.Out.WriteLine($"{line.Source,-20} {line.Gemeentecode} {line.Gemeente,-24} {line.Id}{(line.Filter is null ? "" : $" [{line.Filter}]")}{days}{(line.Guess ? "  guess" : "")}");
        }

        foreach (var without in listing.Without)
        {
            var others = without.Others.Count == 0 ? "no way is known: steunpakket sources discover" : $"not in the settings: {string.Join(", ", without.Others)}";
            Console.Out.WriteLine($"{"-",-20} {without.Gemeentecode} {without.Gemeente,-24} {others}");
        }

        foreach (var total in listing.Totals)
        {
            Console.Error.WriteLine($"{total.Supplier,-20} {total.Gemeenten,4} gemeenten, {total.Accounts,4} accounts, {total.Guesses,3} guesses{(total.InSettings ? "" : "; not in the settings")}");
        }

        Console.Error.WriteLine($"{listing.Without.Count} gemeenten without a source of the settings.");
    }
}
