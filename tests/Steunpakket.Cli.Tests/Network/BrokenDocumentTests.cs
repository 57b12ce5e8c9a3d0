using Steunpakket.Replay.Faults;
using Steunpakket.Replay.Simulation;
using Xunit;

namespace Steunpakket.Cli.Tests.Network;

/// <summary>Documents that their supplier sends wrong, each in its own way.</summary>
public sealed class BrokenDocumentTests
{
    private static readonly (Fault Fault, string Outcome)[] Ways =
    [
        (Fault.NotFound, "failed not_found"),
        (Fault.Gone, "failed gone"),
        (Fault.Forbidden, "failed forbidden"),
        (Fault.ServerError, "failed server_error"),
        (Fault.RedirectLoop, "failed redirect_loop"),
        (Fault.RedirectToFile, "failed bad_redirect"),
        (Fault.GzipBomb, "failed too_large"),
        (Fault.HtmlPage, "failed html_instead_of_document"),
        (Fault.EmptyBody, "failed empty"),
        (Fault.CutBefore, "failed connection_failed"),
        (Fault.CutConnection, "failed truncated"),
        (Fault.WrongLength, "failed truncated"),
        (Fault.Stall, "failed timeout"),
        (Fault.EndlessDrip, "failed timeout"),
        (Fault.SlowDrip, "kept"),
        (Fault.TooManyRequests, "failed throttled"),
    ];

    [Fact]
    public async Task Each_is_an_outcome_of_its_own_in_the_ledger_and_the_others_are_all_there()
    {
        await using var country = await Country.StartAsync(8, new NationOptions { DocumentsPerGemeente = 40, Since = new(2021, 7, 1), PdfPercent = 100 });

        // No aggregator lists this gemeente: what its supplier does not send cannot be had elsewhere.
        var gemeente = country.Nation.Gemeenten[7];
        country.Change(settings =>
        {
            settings["fetch"]!["downloadSeconds"] = 2;
            settings["fetch"]!["maxDocumentMegabytes"] = 2;
        });

        // Far from each other: a host that fails again and again is left alone, and these shall not meet.
        var candidates = country.Nation.Documents(gemeente).Where(document => !document.Confidential).ToList();
        var broken = Ways.Select((way, i) => (Document: candidates[2 * i], way.Fault, way.Outcome)).ToList();
        foreach (var (document, fault, _) in broken)
        {
            country.Server.Faults.Always($"/notubiz/document/{document.SupplierId}", fault);
        }

        var run = await country.RunAsync("fetch");

        var outcomes = country.Tables.Outcomes;
        Assert.Equal(1, run.ExitCode);
        Assert.Equal(
            broken.Select(one => $"{one.Fault}: {one.Outcome}"),
            broken.Select(one => $"{one.Fault}: {Outcome(outcomes[one.Document.Id.Value], one.Fault)}"));
        Assert.All(
            country.Documents().Where(document => !document.Confidential && broken.TrueForAll(one => one.Document.Id != document.Id)),
            document => Assert.Contains("kept", outcomes[document.Id.Value]));
    }

    // A connection that is cut takes along what the machine had received and not yet handed over: sometimes the half that came.
    private static string Outcome(string[] outcomes, Fault fault)
    {
        var outcome = string.Join(", ", outcomes);
        return fault is Fault.CutConnection or Fault.WrongLength && outcome == "failed connection_failed" ? "failed truncated" : outcome;
    }
}
