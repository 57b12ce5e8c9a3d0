using Steunpakket.Core.Embedding;
using Steunpakket.Io.Configuration;
using Steunpakket.Io.Running;
using Steunpakket.Io.Stages.Expand;
using Steunpakket.Io.Tests.Running;

namespace Steunpakket.Io.Tests.Stages.Expand;

/// <summary>A small workspace with enough text to train on, and a count of what is proposed from.</summary>
internal sealed class ExpandRun : IDisposable
{
    private static readonly string[] Words =
        ["de", "raad", "jeugd", "sport", "zorg", "gemeente", "Katwijk", "jeugd-ggz", "sociaal werk", "ouderen", "VNG", "één", "wijk", "buurt", "plan", "2021"];

    public ExpandRun(int documents = 12)
    {
        Run.List("algemeen", "Jeugd", "Sociaal werk");
        Run.Config = Run.Config with { Expand = Settings };
        for (var number = 0; number < documents; number++)
        {
            Add($"d{number:D2}", number % 3 == 0 ? "Almere" : "Katwijk", number);
        }
    }

    public static ExpandSettings Settings { get; } = new()
    {
        Models = 2,
        Training = new TrainingOptions { Dimensions = 8, MinCount = 2, Epochs = 3, Sample = 0 },
    };

    public TestRun Run { get; } = new();

    /// <summary>How often candidates were asked for.</summary>
    public int Proposed { get; private set; }

    /// <summary>Told each ensemble that candidates are to be found in.</summary>
    public Action<EmbeddingResult> Look { get; set; } = _ => { };

    /// <summary>The one folder of an embedding.</summary>
    public string Folder => Directory.GetDirectories(Run.PathOf("embedding")).Single();

    /// <summary>Adds a document of seeded sentences.</summary>
    public void Add(string id, string gemeente, int seed) =>
        Run.Add(id, gemeente, seed % 2 == 0 ? "2021-03-31" : "2020-06-01", Text(seed));

    public static string Text(int seed)
    {
        var random = new Random(seed);
        var sentences = Enumerable.Range(0, 12).Select(_ => string.Join(' ', Enumerable.Range(0, random.Next(2, 12)).Select(_ => Words[random.Next(Words.Length)])));
        return "Jeugd in de wijk. " + string.Join(". ", sentences) + "\fTweede bladzijde van de raad";
    }

    public async Task SelectAsync()
    {
        foreach (var stage in new[] { "fetch", "extract", "select" })
        {
            await Run.RunAsync(stage);
        }
    }

    public async Task<StageReport> ExpandAsync(CancellationToken cancellationToken = default) => await Stage().RunAsync(cancellationToken);

    /// <summary>All stages up to expand.</summary>
    public async Task<StageReport> WholeAsync()
    {
        await SelectAsync();
        return await ExpandAsync();
    }

    public IReadOnlyList<string> Plan() => [.. Stage().Plan([]).Select(work => $"{work.Unit}: {work.Reason}")];

    public void Dispose() => Run.Dispose();

    private ExpandStage Stage() => new(Run.Context(), (context, result, fingerprint, _) =>
    {
        Proposed++;
        Look(result);
        NoCandidates.Write(context, fingerprint);
        return 0;
    });
}
