namespace Steunpakket.Cli;

/// <summary>What the process says when it ends (DESIGN 4).</summary>
internal static class ExitCode
{
    public const int Done = 0;

    /// <summary>Done, with failures or unmet expectations; they are listed.</summary>
    public const int DoneWithFailures = 1;

    /// <summary>Wrong arguments, settings or machine: nothing was run.</summary>
    public const int CouldNotStart = 2;

    public const int Cancelled = 130;
}
