using Steunpakket.Replay.Simulation;

namespace Steunpakket.Replay.Faults;

/// <summary>Which requests go wrong by chance: the same ones for the same seed, whatever the order in which they come.</summary>
/// <param name="Rate">Share of addresses whose first or first two answers fail, from 0 to 1.</param>
public sealed record FaultPlan(long Seed, double Rate)
{
    /// <summary>No faults.</summary>
    public static readonly FaultPlan None = new(0, 0);

    // What a second or third try answers.
    private static readonly Fault[] Passing =
    [
        Fault.TooManyRequests, Fault.RetryNow, Fault.RetryNow, Fault.RetryInASecond, Fault.ServerError, Fault.BadGateway, Fault.Unavailable,
        Fault.CutBefore, Fault.CutConnection, Fault.WrongLength,
    ];

    // A whole answer that is wrong: to be found by those who read it.
    private static readonly Fault[] PassingInApis = [Fault.TruncatedBody, Fault.HtmlPage];

    private static readonly Fault[] Lasting =
    [
        Fault.NotFound, Fault.NotFound, Fault.NotFound, Fault.Forbidden, Fault.Gone, Fault.RedirectLoop, Fault.RedirectToFile, Fault.GzipBomb, Fault.EmptyBody, Fault.SlowDrip,
    ];

    /// <summary>Share of documents that can never be had, whoever asks; from 0 to 1. Default a quarter of <see cref="Rate"/>.</summary>
    public double LastingRate { get; init; } = Rate / 4;

    /// <summary>Also stall sometimes. Default false: each costs the asker a whole time-out.</summary>
    public bool Stalls { get; init; }

    /// <summary>Also answer APIs with whole but wrong bodies: half a JSON, a page with status 200. Default true.</summary>
    public bool WrongAnswers { get; init; } = true;

    /// <summary>Also send documents to 169.254.169.254. Default false: where loopback is allowed, so is that, and it would be asked.</summary>
    public bool PrivateRedirects { get; init; }

    /// <param name="key">The address and what was posted.</param>
    /// <param name="nth">How often it was asked before, from 0.</param>
    /// <param name="document">Whether the answer is a document's bytes.</param>
    public Fault Transient(string key, int nth, bool document)
    {
        var chance = Chance.Of(Seed).For(key);
        return chance.For("fails").Percent(Rate * 100) && nth <= chance.For("tries").Below(2) ? Pick(chance.For("kind").For(nth), document) : Fault.None;
    }

    /// <summary>Whether anything will ever go wrong at an address: only those need to be counted.</summary>
    public bool Concerns(string key) => Rate > 0 && Chance.Of(Seed).For(key).For("fails").Percent(Rate * 100);

    /// <summary>What a document's supplier always answers. Depends on the document alone, so that every run ends with the same tables.</summary>
    /// <param name="pdf">A PDF may also be missing as a page with status 200.</param>
    public Fault Permanent(string document, bool pdf)
    {
        var chance = Chance.Of(Seed).For("document").For(document);
        return !chance.For("broken").Percent(LastingRate * 100) ? Fault.None
            : pdf && chance.For("page").Percent(30) ? Fault.HtmlPage
            : PrivateRedirects && chance.For("private").Percent(10) ? Fault.RedirectToPrivate
            : chance.For("kind").Pick(Lasting);
    }

    private Fault Pick(Chance chance, bool document) =>
        Stalls && chance.For("stall").Percent(5) ? Fault.Stall
        : WrongAnswers && !document && chance.For("wrong").Percent(15) ? chance.For("which").Pick(PassingInApis)
        : chance.Pick(Passing);
}
