namespace Steunpakket.Extraction.Processes;

/// <summary>A program to run.</summary>
/// <param name="Program">Absolute path.</param>
internal sealed record ChildCommand(string Program, IReadOnlyList<string> Arguments)
{
    /// <summary>What it gets on standard input; null to leave it this process's own.</summary>
    public ReadOnlyMemory<byte>? Input { get; init; }

    /// <summary>Variables of its environment, beside those of this process.</summary>
    public IReadOnlyDictionary<string, string> Environment { get; init; } = new Dictionary<string, string>();
}
