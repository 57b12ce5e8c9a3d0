using System.Globalization;

namespace Steunpakket.Replay;

/// <summary>What the command line says: <c>--name value</c>, in any order.</summary>
internal sealed record ReplayOptions
{
    public const string Usage =
        "Steunpakket.Replay [--gemeenten FILE.csv] [--documents-per-gemeente 300] [--seed 1] [--fault-rate 0] [--wrong-answers true] [--stalls false]\n"
        + "  [--since 2019-01-01] [--until 2021-12-31] [--write DIR] [--keywords DIR] [--recorded DIR] [--port 0] [--stay false]\n"
        + "Prints its address, and serves until SIGTERM or, unless it is to stay, the end of its input. GET /control/counts, POST /control/reset, POST /control/night/1.";

    public string? Gemeenten { get; private init; }

    public int DocumentsPerGemeente { get; private init; } = 300;

    public long Seed { get; private init; } = 1;

    /// <summary>From 0 to 1.</summary>
    public double FaultRate { get; private init; }

    public bool WrongAnswers { get; private init; } = true;

    public bool Stalls { get; private init; }

    public DateOnly Since { get; private init; } = new(2019, 1, 1);

    public DateOnly Until { get; private init; } = new(2021, 12, 31);

    public string? Write { get; private init; }

    public string Keywords { get; private init; } = "keywords";

    public string? Recorded { get; private init; }

    public int Port { get; private init; }

    /// <summary>Whether the end of standard input is not the end: a shell gives what runs beside it an empty one.</summary>
    public bool Stay { get; private init; }

    /// <exception cref="FormatException">An option that is not known, or without a fitting value.</exception>
    public static ReplayOptions Parse(string[] args)
    {
        var options = new ReplayOptions();
        for (var i = 0; i < args.Length; i += 2)
        {
            options = options.With(args[i], i + 1 < args.Length ? args[i + 1] : throw new FormatException($"{args[i]} needs a value."));
        }

        return options;
    }

    private ReplayOptions With(string name, string value) => name switch
    {
        "--gemeenten" => this with { Gemeenten = value },
        "--documents-per-gemeente" => this with { DocumentsPerGemeente = int.Parse(value, CultureInfo.InvariantCulture) },
        "--seed" => this with { Seed = long.Parse(value, CultureInfo.InvariantCulture) },
        "--fault-rate" => this with { FaultRate = double.Parse(value, CultureInfo.InvariantCulture) },
        "--wrong-answers" => this with { WrongAnswers = bool.Parse(value) },
        "--stalls" => this with { Stalls = bool.Parse(value) },
        "--since" => this with { Since = DateOnly.ParseExact(value, "yyyy-MM-dd", CultureInfo.InvariantCulture) },
        "--until" => this with { Until = DateOnly.ParseExact(value, "yyyy-MM-dd", CultureInfo.InvariantCulture) },
        "--write" => this with { Write = value },
        "--keywords" => this with { Keywords = value },
        "--recorded" => this with { Recorded = value },
        "--port" => this with { Port = int.Parse(value, CultureInfo.InvariantCulture) },
        "--stay" => this with { Stay = bool.Parse(value) },
        _ => throw new FormatException($"{name} is not known."),
    };
}
